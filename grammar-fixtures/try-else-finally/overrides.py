# return and raise in finally override.
def a():
    try: return "try"
    finally: return "finally"
def b():
    try: raise ValueError("lost")
    finally: return "swallowed"
def c():
    try: raise ValueError("first")
    finally: raise KeyError("second")
def d():
    x = 1
    try: return x
    finally: x = 2
def e():
    while True:
        try: return 1
        finally: break
    return "after"
print(a(), b(), d(), e())
try: c()
except KeyError as err: print(err, repr(err.__context__))
