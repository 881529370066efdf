def f(): pass
def f(a, b): return a
def f(a, /, b, *, c): pass
def f(a, b=1, /, c=2, *, d=3, e): pass
def f(*args, **kwargs): pass
def f(*args, a, b=1, **kwargs): pass
def f(a: int, b: str = 'x', *args: int, c: 'ref' = None, **kwargs: dict[str, int]) -> list[int]: pass
def f(*args: *Ts): pass
def f(a, /): pass
def f(*, a): pass
def f(a=(1, 2), b=[], c={}, d=lambda: 1): pass
def f(
    a,
    b,
): pass
async def f(): await x
async def f(a: b.c[d] | None = None) -> Optional["T"]:
    return await g(a)
@decorator
def f(): pass
@a.b.c
@d(1, x=2)
@(e if f else g)
@h[0]
@i := j
async def f(): pass
def outer():
    def inner():
        nonlocal x
        global y, z
        def innermost(): yield
    return inner
def f() -> None: x = 1; return x
def print(match, case, type, _): pass
