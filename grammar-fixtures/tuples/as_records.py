# Tuples as records, keys and multiple returns.
def stats(xs): return min(xs), max(xs), sum(xs) / len(xs)
lo, hi, avg = stats([1, 2, 6]); print(lo, hi, avg, stats([5]))
points = [(1, "b"), (0, "a"), (1, "a")]
print(sorted(points), max(points), [n for _, n in points], dict(((n, i) for i, n in points)), {p: len(p[1]) for p in points}, (1, "a") in points, tuple(sorted(points, key=lambda p: p[1])), sum(p[0] for p in points))
a = (1, [2], {"k": 3}); a[1].append(9); a[2]["k"] = 0; print(a, a + (4,), a[:1] * 2, a == (1, [2, 9], {"k": 0}), hash((1, (2, "x"))) == hash((1, (2, "x"))), (1,) < (1, 0), () < (0,))
*_, last = a; (x, y), z = ("p", "q"), "r"; print(last, x + y + z, tuple(reversed((1, 2))), (lambda *a: a)(*"ab"), divmod(7, 3)[0], type((1)), type((1,)))
