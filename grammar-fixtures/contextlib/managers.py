# Generator managers: values, exceptions, reuse.
import contextlib
@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print(f"</{name}>")
with tag("a") as x:
    print(x)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
@tag("deco")
def f(n): print("f", n); return n
print(f(1), f(2))
@contextlib.contextmanager
def never():
    if False:
        yield
try:
    with never():
        pass
except RuntimeError as e:
    print(e)
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice():
        pass
except RuntimeError as e:
    print(e)
with contextlib.suppress(KeyError, IndexError):
    print({}["x"])
with contextlib.suppress(Exception) as s:
    print(s)
with contextlib.nullcontext(5) as n:
    print(n)
class C:
    def close(self): print("closed")
with contextlib.closing(C()) as c:
    print(type(c).__name__)
class Deco(contextlib.ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *exc): print("out", exc[0]); return False
@Deco()
def g(): print("body"); return 3
print(g())
