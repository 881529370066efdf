a = 1
a = b = c = 1
a, b = b, a
(a, b) = c
[a, b] = c
a, = b
(a,) = b
(a) = b
a, (b, [c, d]), *e = f
*a, b = c
a, *b, c = d
[a, *b] = c
a.b = c
a[b] = c
a[1:2] = c
a.b.c[d].e = f
a().b = c
a = yield_
a = *b, c
x: int
x: int = 1
x.y: int = 2
x[0]: str
(x): int = 3
x: tuple = 1, 2
x: Callable[[int, str], list[int]] = f
x: "quoted"
x: a.b.c[d, e] | None = None
x: dict[str, list[int | None]] = {}
x: Literal["a", "b"] = "a"
x: Annotated[int, 1:2, ...]
a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a @= 1; a **= 1; a &= 1; a |= 1; a ^= 1; a <<= 1; a >>= 1
a.b += c
a[b] += c, d
a = b if c else d
print = type = match = case = _ = 1
def f():
    a = yield
    a = yield 1, 2
    a = b = yield from c
    a += yield
    x: int = yield
    await_ = 1
