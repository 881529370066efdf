# Types that go on after a subscript, where the grammar has rules of its own.
a: list[int][0]
a: list[int]() = f()
a: list [int] [0]
a: list[
    int
][0] = x[0]
a: list[int] + 1
a: list[int] if b else c
a: list[int] and b or not c[0]
a: A[x] | b if c else d
a: A[b:c:d]
a: A[:, 1:]
a: b[0] < c
a: Literal["a"]["b"]
a: Optional[list[int]][0] | None
a: Callable[[int], str][0]
a: Annotated[int, x[0][1], y().z[0]]
a: tuple[*Ts][0]
ünï: ünï[0][1] = ünï[0]
x: int; y: list[int][0]; z = 1
x[0][1]: list[int][0] = y[0]
a.b[c].d[e]: F[g].h[i] = j
self.x: dict[str, list[int]][0] = {k[0]: v[1] for k, v in z[0].items()}
def f(x: list[int][0], *y: dict[str, int].z, w: A[b] if c else d = e[0]) -> a[b][c] or None: pass
async def g[T: list[int][0]](x: T[0][1]) -> A[T]:
    """x[0]"""
    async for x[0] in y[0]: await z[0][1]
    async with x[0] as y[0]: pass
    del x[0], y[0]
    return lambda a=x[0], *b: a[0] . b [0]
class A[T](B[T][0], metaclass=C[0][1]): pass
type X = list[int][0]
type Y[T: int, *Ts, **P] = dict[T, P][0].x
match x:
    case [a, b]: pass
    case A(b=[c]) | [d]: pass
try: pass
except A[0] as e: raise B[0] from C[0]
f"{x[0]!r:>{y[0]}} z[0]"
x = not [1], a in [1], [1] if [2] else [3], print[0]
