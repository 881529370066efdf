# Generator expressions as arguments: consumed once, lazily, short-circuited, nested, with conditions, over changing data.
seen = []


def note(x):
    seen.append(x)
    return x


print(any(note(x) > 1 for x in range(5)), seen)
seen.clear()
print(all(note(x) < 2 for x in range(5)), seen, next((x for x in range(9) if x * x > 10), None))
g = (note(x) for x in "abc")
seen.clear()
print(next(g), seen, "c" in g, seen, list(g))
print(sum(x for x in range(4) if x % 2), max((len(w), w) for w in ["bb", "a", "cc"]), min((x for x in []), default="none"))
print(",".join(str(x) for x in (1, None)), dict((k, v) for v, k in enumerate("xy")), sorted((-x for x in [1, 3, 2]), reverse=True))
print(tuple((i, j) for i in range(3) for j in range(i)), set(c.lower() for c in "AaB") == {"a", "b"})
data = [1, 2]
lazy = (x * 10 for x in data)
data.append(3)
print(list(lazy), list(lazy))
lazy = (x for x in data)
data = [99]
print(list(lazy), [*(y for y in (z for z in "q"))])
factor = 1
scaled = (x * factor for x in [1, 2])
factor = 5
print(next(scaled), factor)
try:
    bad = (1 / x for x in (1, 0, 2))
    print(next(bad))
    next(bad)
except ZeroDivisionError as e:
    print(e, list(bad))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
print(len([0 for _ in (i for i in range(3))]), sum(1 for _ in "abcd"), isinstance((i for i in ()), object))
a, b = (x + 1 for x in (1, 2))
print(a, b, list(zip((x for x in "ab"), (y for y in range(9)))))
