# itertools and builtins close a generator that only they have; a named iterator stays open.
import itertools
def g(n=3):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed")
print(list(itertools.islice(g(), 2)))
for x in itertools.islice(g(9), 1, 5):
    print(x)
    break
for x in itertools.chain(g(), g()):
    if x == 1: break
print("a")
for a, b in zip(g(), enumerate(g())):
    print(a, b)
    break
print(next(enumerate(g())), next(iter(g())), next(g(0), "none"))
print(any(x == 1 for x in g()), all(x < 1 for x in g()), 1 in g())
e = enumerate(g())
for i, x in e:
    print("first", i, x)
    break
print(next(e))
it = (x * 2 for x in [1, 2, 3])
for y in it:
    break
print(list(it))
print(next(x for x in g() if x), max(g()), sorted(g()), [*map(str, g())])
print(dict(zip("ab", g())))
def first(n):
    for x in map(lambda v: v + 1, filter(None, g(n))):
        return x
print(first(4))
for x in itertools.takewhile(lambda v: v < 1, g()):
    print("t", x)
list(e)
