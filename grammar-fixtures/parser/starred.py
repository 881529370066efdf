print(*a, *b, sep='')
print(*a.b.c, *d(e), *f[g], *(h), *[i], *j + k, *l or m, *n if o else p, *q < r, *-s, *not_, *lambda: 1)
[*a.b, *c(d).e[f], *g * h, *i ^ j, *{}, *'x']
{*a(b), *c | d}
*a.b, *c = d
x = *a.b, *c(d)
for x in *a(b), *c[d]: pass
def f():
    return *a(b), *c.d
    yield *a | b, c
x[*a(b)], x[*a.b, *c | d]
