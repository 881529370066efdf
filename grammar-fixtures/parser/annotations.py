a: int
a: list[int]
a: dict[str, int]
a: a.b
a: a.b[c]
a: a | b | None
a: 'a' | b
a: list[int] | None
a: tuple[int, ...]
a: tuple[()]
a: tuple[*Ts]
a: tuple[int, *Ts]
a: Callable[..., int]
a: Callable[[], None]
a: Literal[1, -1, 'a', None, True]
a: f(x)
a: lambda: 1
a: (b, c)
a: [b, c]
a: b if c else d
a: not b
a: type[int]
a: "x" "y"
a: x[1:2]
a: x[a:b, c]
a: list[a.b.c]
a: list[f(x)]
a: list[a | b]
a: list[a if b else c]
a: list[lambda: 1]
a: list["x"].y
a: a.b[c].d[e]
a: list[x := 1]
a: list[-1 + 2]
a: x.y | z.w[v]
def f(a: int | None, *b: str, c: list[int] = [], **d: "x") -> dict[str, list[int]] | None: pass
def f(a: a.b.c = d.e.f) -> a.b.c: pass
def f(a: lambda x: x = 1) -> lambda: 1: pass
a: list[int] | b | None
a: list[int] | dict[str, int] | b.c | None
a: b | list[int] | c | d
a: list[a | b | c] | (d | e) | f + g
a: type[int] | None | type[str]
