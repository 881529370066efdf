# Sets of tuples and strings, printed through sorted.
edges = {("a", "b"), ("b", "c"), ("a", "b")}
print(len(edges), ("a", "b") in edges, sorted(edges))
words = set("the cat the dog".split())
print(sorted(words), len(words), "cat" in words, sorted(w.upper() for w in words))
required, given = {"q", "k"}, {"q": 1, "z": 2}
print(sorted(required - given.keys()), sorted(set(given) - required))
print({x % 3 for x in range(10)}, sorted({len(w) for w in words}), repr({"only"}))
