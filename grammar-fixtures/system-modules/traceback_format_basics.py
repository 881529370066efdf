# Formatting exceptions without file names.
import traceback, sys
try: {}["k"]
except KeyError as e:
    print(traceback.format_exception_only(type(e), e), sys.exc_info()[0].__name__, traceback.format_exc().strip().splitlines()[-1], traceback.format_exc().splitlines()[0], "".join(traceback.format_exception_only(e)).strip(), type(e.__traceback__).__name__)
print(sys.exc_info(), traceback.format_exc().strip())
try: raise ValueError
except ValueError as e: print(traceback.format_exception_only(e))
class My(Exception): pass
try: raise My("a\nb")
except My as e: print(traceback.format_exception_only(e)[-1].startswith("__main__.My: a"))
