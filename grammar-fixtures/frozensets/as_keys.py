# Frozen sets as keys and members: hash by content, equality with sets, sets of sets, results of mixed operations.
a = frozenset([1, 2])
table = {a: "pair", frozenset(): "empty"}
print(table[frozenset([2, 1, 2])], table[frozenset()], frozenset([3]) in table, {1, 2} == a, a == {2, 1})
family = {frozenset("ab"), frozenset("ba"), frozenset("c")}
print(len(family), frozenset("c") in family, {"c"} in family)
print(type(a | {3}).__name__, type({3} | a).__name__, type(a & [1][:0] if False else a & {1}).__name__)
print(sorted(a | {3}), sorted({3, 1} - a), sorted(a ^ {1, 9}), a.union([5], (6,)) == {1, 2, 5, 6})
b = a
b |= {7}
print(sorted(a), sorted(b), a is b)
for bad in (lambda: a.add(3), lambda: a | [3], lambda: frozenset([[1]]), lambda: frozenset(3), lambda: a < [1]):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(a <= {1, 2}, a < {1, 2}, a < {1, 2, 3}, a.issuperset([1]), a.isdisjoint("x"))
print(frozenset("a"), frozenset(), repr(frozenset([(1, "x")])), bool(frozenset()), len(a))
edges = {}
for x, y in [("a", "b"), ("b", "a"), ("b", "c")]:
    edges[frozenset((x, y))] = edges.get(frozenset((x, y)), 0) + 1
print(sorted((sorted(k), v) for k, v in edges.items()))
print(a.copy() is a, frozenset(a) == a, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), 1.0 in a, True in a)
