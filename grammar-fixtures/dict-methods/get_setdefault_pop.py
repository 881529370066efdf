# get, setdefault, pop, popitem.
d = {"a": 1, "none": None}
print(d.get("a"), d.get("z"), d.get("z", 0), d.get("none", "dflt"))
print(d.setdefault("a", 5), d.setdefault("l", []), d.setdefault("n"), d)
d["l"].append(1)
print(d.pop("a"), d.pop("zz", "gone"), d)
try:
    d.pop("zz")
except KeyError as e:
    print("KeyError", e)
print(d.popitem(), d)
try:
    {}.popitem()
except KeyError as e:
    print(e)
