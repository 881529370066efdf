# Stars before more than a name, among targets and at the start of a statement.
*a,
x = 1
*a, b
x; *a, b,
*~a + b, c
*[1], 2
*{1}, *(2,), *"ab", *f"{x}"
*(a, b), c = d
a, *(b, c) = d
a, *[b, *c, *(d, e)] = f
*[a, b], = d
*(a), b = d
*(a), = d
*(a.b[c], d), e = f
[*(a, b), c] = d
(a, *[b, c]) = f
a = *(b, c), d = e
a, *((b, c), [d]) = e
*[a, b], c = *[1, 2], 3
x = 1; *(a, b), c = d
for a, *(b, c) in d: pass
for *(b, c), a in d: pass
for a, *[b, c], in d, e: pass
[x for a, *(b, c) in d]
{k: v for k, *(v, w) in d}
with a as (b, *(c, d)): pass
x[*[1], *(2,)]
x = [*(a, b) + c, *[d], *(e or f)]
f(*(a, b) + c, *[d] if e else f, *[g for h in i], k=1)
x = (y
     * [z], w
     *(v))
"""
*(a), b
"""
