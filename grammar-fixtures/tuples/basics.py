# Creation, indexing, comparison, immutability.
t = (1, "a", [2])
print(t, len(t), t[0], t[-1], t[1:], (), (1,), tuple("ab"), tuple([1, 2]))
t[2].append(3)
print(t, (1, 2) + (3,), (0,) * 3, 1 in t, t.index("a"), t.count(1), hash((1, 2)) == hash((1, 2)))
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    t[2] += [4]
except TypeError as e:
    print(e, t)
x = 1,
print(x, (1), ((1, 2), (3,)), sorted([(2, "a"), (1, "z"), (1, "b")]))
def pair():
    return 1, "two"
print(pair(), pair()[1], max((1, 5), (2, 0)))
try:
    (1, 2).index(7)
except ValueError as e:
    print(e)
