# Nested try blocks; errors in handlers and else.
def run(n):
    try:
        try:
            if n == 0: raise KeyError("inner")
            if n == 1: raise ValueError("outer")
        except KeyError as e:
            print("inner handles", e)
            raise RuntimeError("from handler")
        else:
            print("else")
            if n == 2: raise TypeError("from else")
        finally: print("inner finally")
    except (RuntimeError, ValueError, TypeError) as e: print("outer", type(e).__name__, e, repr(e.__context__))
    else: print("outer else")
for n in range(4): run(n)
