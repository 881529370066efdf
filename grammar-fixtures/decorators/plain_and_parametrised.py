# Decorators, stacked and with arguments.
import functools
def trace(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        print("call", fn.__name__, args, kwargs)
        return fn(*args, **kwargs)
    return wrapper
def tag(name):
    def decorate(fn):
        return lambda *a: f"<{name}>{fn(*a)}</{name}>"
    return decorate
@trace
def add(a, b=1):
    "Adds."
    return a + b
@tag("b")
@tag("i")
def text(s):
    return s
print(add(1, b=2), add.__name__, add.__doc__, text("x"))
