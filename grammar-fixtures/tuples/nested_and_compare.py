# Tuples in depth: nested unpacking, comparison by item, hash keys, repetition, mutable items inside, += on an item, slices.
point = (1, (2, [3]), "x")
a, (b, [c]), d = point
print(a, b, c, d, point[1][1], point[-1:], point[::-1], point[5:])
point[1][1].append(4)
print(point)
try:
    point[1][1] += [5]
except TypeError as e:
    print(e, point)
try:
    point[0] = 9
except TypeError as e:
    print(e)
print((1, 2) < (1, 2, 0), (1, "b") > (1, "a"), (2,) > (1, 99), () < (0,), (1, 2) == (1.0, True + 1), (1, 2) == [1, 2])
try:
    (1, "a") < (1, 2)
except TypeError as e:
    print(e)
table = {(1, 2): "a", (1.0, 2): "b", ("1", 2): "c", (): "empty", ((1,),): "nested"}
print(table, table[True, 2], (1, 2) in table, [1, 2] in list(table))
try:
    hash((1, [2]))
except TypeError as e:
    print(e)
t = (0,) * 3 + ("z",)
s = t
t += (1,)
print(t, s, t.count(0), t.index("z"), (1,) * 0, (1, 2) + (), 2 in t)
print(max((3, "a"), (3, "b")), min([(2, 1), (1, 9)]), sorted([(1, None), (0, None)]), sum(((1,), (2, 3)), ()))
x = 1, 2
y = x if x else ()
(first, *_), last = x, 3
print(x, y is x, first, last, tuple("ab"), tuple({"k": 1}), tuple(x) is x, len(((),)), bool(()), bool(((),)))
for i, (k, (v, w)) in enumerate({"a": (1, 2), "b": (3, 4)}.items()):
    print(i, k, v, w, end="; ")
print("%s and %r" % ("a", (1,)), "%s" % ((1, 2),), str(()), repr((None,)))
