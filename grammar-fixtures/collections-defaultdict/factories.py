# Missing keys are made by the factory, once.
from collections import defaultdict
words = ["apple", "bob", "ant", "cat", "bee"]
by = defaultdict(list)
for w in words:
    by[w[0]].append(w)
print(by, dict(by), by["zz"], "zz" in by, len(by), by.get("nope"), "nope" in by)
counts = defaultdict(int, {"x": 5})
for c in "xyx":
    counts[c] += 1
print(counts, sorted(counts.items()), counts.default_factory)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), list(t["a"]))
d = defaultdict(lambda: "n/a", a=1)
print(d["a"], d["b"], d, ) if False else print(d["a"], d["b"], sorted(d))
e = defaultdict(None, {"k": 1})
try:
    e["missing"]
except KeyError as err:
    print("KeyError", err)
try:
    defaultdict(5)
except TypeError as err:
    print(err)
s = defaultdict(set)
s[1].add(2); s[1.0].add(3)
print(s, s == {1: {2, 3}}, s.copy() == s, type(s.copy()).__name__, s.pop(1), s.setdefault(9, {7}), s)
n = defaultdict(lambda: defaultdict(int))
n["a"]["x"] += 1; n["a"]["y"] -= 2
print({k: dict(v) for k, v in n.items()}, defaultdict(int) | {"a": 1}, defaultdict(list, [("k", [1])]))
