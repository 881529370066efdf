f(), f(a), f(a,), f(a, b), f(*a), f(**k), f(a, *b, c=1, **d), f(a=1, *b), f(**a, b=1, **c)
f()(), f()[0](), a.b.c(), a.b(c)(d)[e].f, f(a)(b)(c)
f(a if b else c, lambda: d, not e, *f or g, k=h or i, **j or {})
f(*a, *b, **c, **d), f(*[1], *(2,)), f(a, *b.c, *d[0], *e())
f(print=1, match=2, type=3, _=4, case=5)
f(
    a,  # first
    b=1,
)
a.b = c.d().e[1:2]
a .b . c
"text".join(x), 1 .real, 1.0.real, (1).real, [].append(1), {}.get(1), ().count(0), f''.x, ....x
