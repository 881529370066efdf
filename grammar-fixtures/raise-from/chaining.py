# raise from sets __cause__; context is implicit; from None hides it.
def load(mode):
    try: {}["key"]
    except KeyError as e:
        if mode == 0: raise RuntimeError("wrapped") from e
        if mode == 1: raise RuntimeError("implicit")
        raise RuntimeError("clean") from None
for mode in range(3):
    try: load(mode)
    except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: raise ValueError("a") from TypeError("b")
except ValueError as e: print(e, repr(e.__cause__))
try: raise ValueError from "x"
except TypeError as e: print(e)
