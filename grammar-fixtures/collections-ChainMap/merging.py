# Chain maps print, compare, copy and merge as mappings.
from collections import ChainMap

a = ChainMap({"x": 1}, {"x": 2, "y": 3})
print(a, a == {"x": 1, "y": 3}, {"y": 3, "x": 1} == a, a == ChainMap({"x": 1, "y": 3}), a != {})
b = a | {"z": 4}
print(b, type(b).__name__, {"x": 0, "w": 5} | a)
b |= {"y": 9}
print(b.maps, a.maps)
c = a.copy()
c["new"] = 1
print("new" in a, c.maps[1] is a.maps[1], c.maps[0] is a.maps[0])
merged = {**a, "x": 100}
print(merged, len(a), [k for k in a], "{x}".format_map(a))
a.maps.insert(0, {"x": "top"})
print(a["x"], a.parents["x"], a.update({"n": None}), a.maps[0])
key = (1, 2)
print(ChainMap({key: "tuple"}, {1: "int"})[1, 2], ChainMap({1: "a"})[True], ChainMap({"a": None}, {"a": 1})["a"])
