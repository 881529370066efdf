# Bare raise, raise e, nested handlers.
def inner(): raise ValueError("deep")
def outer():
    try: inner()
    except ValueError as e:
        print("log", e)
        raise
try: outer()
except ValueError as e: print("got", e)
try:
    try: inner()
    except ValueError as e:
        e.args = ("changed",)
        raise e
except ValueError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try: raise KeyError
except KeyError as e: print(repr(e))
try: raise "text"
except TypeError as e: print(e)
