# Lookups through layers; writes go to the first.
from collections import ChainMap
base = {"a": 1, "b": 2}
over = {"b": 20, "c": 30}
m = ChainMap(over, base)
print(m["a"], m["b"], m.get("x"), m.get("x", 0), "c" in m, len(m), sorted(m), dict(m), list(m))
m["a"] = 10
print(over, base, m.maps, m.parents)
del m["c"]
print(over)
for bad in (lambda: m["zz"], lambda: m.pop("zz"), lambda: m.__delitem__("zz")):
    try:
        bad()
    except KeyError as e:
        print(repr(e))
child = m.new_child({"z": 1})
print(child, child["z"], child.parents == m, bool(ChainMap()), bool(child), list(child.items()), sorted(child.keys()), list(child.values()))
print(ChainMap({}, {"k": None})["k"], ChainMap(), m == {"b": 20, "a": 10}, child.copy().maps[0] is child.maps[0])
base["new"] = 5
print(m["new"], m.pop("a"), m["a"], m.setdefault("q", []), over)
kw = m.new_child(b=7)
print(kw["b"], kw.maps[0])
