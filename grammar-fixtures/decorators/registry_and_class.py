# Decorators that register, class decorators, decorator objects.
REGISTRY = {}
def register(fn=None, *, name=None):
    def do(f):
        REGISTRY[name or f.__name__] = f
        return f
    return do(fn) if fn is not None else do
@register
def one(): return 1
@register(name="deux")
def two(): return 2
class Count:
    def __init__(self, fn):
        self.fn, self.n = fn, 0
    def __call__(self, *a):
        self.n += 1
        return self.fn(*a)
@Count
def hello(x): return "hello " + x
def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}!"
    return cls
@add_repr
class Thing: pass
print(list(REGISTRY), REGISTRY["deux"](), hello("a"), hello("b"), hello.n, Thing())
