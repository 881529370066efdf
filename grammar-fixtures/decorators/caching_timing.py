# Decorators that keep state, change results, and take optional arguments.
import functools
def memo(fn):
    cache = {}
    @functools.wraps(fn)
    def w(*args):
        if args not in cache: cache[args] = fn(*args)
        return cache[args]
    w.cache = cache
    return w
def default_on(*errors, value=None):
    def deco(fn):
        def w(*a, **k):
            try: return fn(*a, **k)
            except errors as e: return value if value is not None else type(e).__name__
        return w
    return deco
@memo
def slow(a, b): print("computing", a, b); return a * b
@default_on(KeyError, ValueError, value=-1)
@memo
def parse(s): return int(s)
@default_on(ZeroDivisionError)
def div(a, b): return a / b
print(slow(2, 3), slow(2, 3), slow.cache, slow.__name__, parse("5"), parse("x"), div(1, 0), div(1, b=4))
