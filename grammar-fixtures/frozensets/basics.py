# frozenset is hashable and immutable.
f = frozenset([1, 2, 2])
print(f, len(f), f == {1, 2}, {f: "k"}[frozenset({2, 1})], frozenset())
print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, f - {1})
print(len({frozenset("ab"), frozenset("ba")}), 1 in f, sorted(f), hash(f) == hash(frozenset([2, 1])))
try:
    f.add(3)
except AttributeError as e:
    print(e)
g = f
f |= {9}
print(sorted(f), g)
