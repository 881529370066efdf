# defaultdict makes values on subscript only.
from collections import defaultdict
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]: d[k].append(v)
print(d, dict(d), d["new"], "other" in d, d.get("other"), len(d), d == {"a": [1, 3], "b": [2], "new": []}, isinstance(d, dict))
n = defaultdict(int); [n.__setitem__(c, n[c] + 1) for c in "hello"]; print(dict(n), max(n, key=n.get)); n["z"] += 1
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1; print(dict(t["a"]["b"]), list(t), defaultdict(lambda: "dflt")["x"], defaultdict(int, a=5)["a"], defaultdict(set, {})[1])
try: defaultdict()["k"]
except KeyError as e: print("KeyError", e)
try: defaultdict(5)
except TypeError as e: print(e)
print(sorted(defaultdict(None, {"q": 1}).items()), n.pop("z"), n.setdefault("s", 9), n.default_factory is int)
