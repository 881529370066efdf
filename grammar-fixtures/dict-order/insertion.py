# Insertion order is kept; overwriting keeps the place; deleting and re-adding moves.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d))
del d["b"]
d["b"] = 4
print(d)
print({"2": "x", "1": "y", "10": "z", "a": 0, "0": "w"})
d = {}
for k in ("10", "9", "x", "1"):
    d[k] = True
print(list(d), d.popitem(), next(iter(d)), next(reversed(d)))
print({"x": 1, "y": 2, "x": 3})
