# Builtins given what they refuse, order of evaluation around `in`, errors thrown into delegating generators.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: isinstance(1, (str, None)))
t(lambda: isinstance(1, None))
t(lambda: isinstance(1, ()))
t(lambda: isinstance(1, [int]))
t(lambda: isinstance(None, int | None))
t(lambda: isinstance("a", (int, (str, float))))
t(lambda: issubclass(int, [int]))
t(lambda: hasattr(1, None))
t(lambda: getattr(1, 3, None))
t(lambda: list(enumerate([1], None)))
t(lambda: list(enumerate([1], 1.5)))
t(lambda: int("1", None))
t(lambda: slice(None, None, None).indices(None))
s = {frozenset([1]), 2}
s.discard({1})
print(s)
t(lambda: s.remove({5}))
t(lambda: {1} in {frozenset([1])})
class Ints:
    def __init__(self): self.i = 0
    def __call__(self):
        self.i += 1
        return self.i
print(list(iter(Ints(), 3)))
def gen():
    try:
        yield next(g)
    except ValueError as e:
        print("ve", e)
g = gen()
print(list(g))
class A: pass
class B:
    def __eq__(self, o): return True
    def __ne__(self, o):
        print("ne"); return "x"
print(B() != 3, 3 != B())
a = A()
print(a.__eq__(a), a.__eq__(3), a.__ne__(a), a.__lt__(3), a.__ge__(3))
def log(x):
    print("log", x)
    return x
print(log(1) in (log(1), log(2)))
print(log(1) not in [log(1), log(2)])
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, e, tb):
        print(t, e, tb is None)
        return True
with Ctx():
    raise ValueError("x")
with Ctx():
    pass
x = print
x("a", 3, sep="-")
def f():
    x = len
    return x([1, 2])
print(f())
def genp():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
def outer():
    yield from [1, 2]
o = outer()
print(next(o))
t(lambda: o.throw(KeyError("k")))
class It:
    def __iter__(self): return self
    def __next__(self): return 7
def outer2():
    yield from It()
o = outer2()
print(next(o)); o.close()
o = outer2(); next(o)
t(lambda: o.throw(KeyError("k2")))
