# Trees of defaultdicts, reading creates, get and in do not, and merging keeps the factory.
from collections import defaultdict
import json


def tree():
    return defaultdict(tree)


t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"]
print(json.dumps(t), "x" in t, t.get("x"), len(t), len(t["a"]))
d = defaultdict(list, {"k": [0]}, z=[9])
d["k"].append(1)
d["new"] += [1, 2]
print(d, dict(d))
u = d | {"p": []}
print(type(u).__name__, u["missing"], "missing" in d, {"r": 1} | d)
d |= {"q": "text"}
print(list(d), d.setdefault("s", 5), d.pop("q"), d.default_factory)
n = defaultdict(int)
for word in "b a b c b".split():
    n[word] += 1
print(n, n["zz"], sorted(n.items(), key=lambda p: (-p[1], p[0])))
n.default_factory = None
try:
    n["yy"]
except KeyError as e:
    print("KeyError", e, n)
c = n.copy()
c["b"] = 0
print(n["b"], c == n, n == dict(n), defaultdict(int) == {})
