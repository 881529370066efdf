# Lambda defaults, walrus in comprehensions and conditions, star expressions in subscripts, returns and for.
fs = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in fs], [f(10) for f in [lambda x: x + i for i in range(3)]])
g = lambda *a, k=1, **kw: (a, k, kw)
print(g(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__, (lambda a, /, b=2, *, c=3: a + b + c)(1))
vals = [1, 5, 2, 8]
big = [y for v in vals if (y := v * 2) > 3]
print(big, y)
print(any((hit := v) > 4 for v in vals), hit)
while (n := len(vals)) > 2:
    vals.pop()
print(n, vals)


def f():
    total = 0
    out = [total := total + v for v in [1, 2, 3]]
    return out, total


print(f())
if (m := {"a": 1}.get("a")) and m > 0:
    print("m", m)


def star():
    xs = [2, 3]
    return 1, *xs


print(star())
for q in *[1, 2], 3:
    print(q, end=" ")
print()


class Idx:
    def __getitem__(self, k):
        return k


i = Idx()
parts = (1, 2)
print(i[*parts], i[0, *parts], i[1:2, ...], i[::2], i[()], i[1,])
a = [1, 2, 3]
a[0], a[a[0]] = 1, 9
print(a)
x = y2 = []
x.append(1)
print(y2)
(p, q2), *r = [(1, 2), 3, 4]
print(p, q2, r)
print((lambda x=(z := 5): x + z)())


def effects():
    log = []

    def t(v):
        log.append(v)
        return v

    r = t(1) < t(2) < t(2) < t(9)
    r2 = t(1) < t(5) > t(3) == t(3) in [t(3)]
    return r, r2, log


print(effects())
