# Ranges stored, compared, sliced, unpacked.
r = range(0, 20, 5)
a, *rest = r
print(a, rest, r[-1], r[1:], r.index(10), 7 in r, list(r) == [0, 5, 10, 15], len(range(-5, 5)), {range(2): "k"}[range(0, 2)])
print([list(range(*args)) for args in ((3,), (1, 3), (5, 1, -2), (1, 1))], sum(range(5)), tuple(range(3)), sorted(range(3), reverse=True), str(range(1, 2)))
