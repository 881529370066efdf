# List comprehensions with conditions and nesting.
print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in "ab"])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row], [x if x % 2 else -x for x in range(4)])
x = "outer"
print([x for x in "abc"], x)
print([m["content"] for m in [{"content": "a"}, {"content": ""}] if m.get("content")])
print([f(2) for f in (lambda n: n + 1, str, float)], [a + b for a, b in [(1, 2), (3, 4)]], [i for i, c in enumerate("aba") if c == "a"])
print([[j for j in range(i)] for i in range(3)], [y := 5, y + 1])
