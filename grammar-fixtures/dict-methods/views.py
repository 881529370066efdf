# keys, values, items are live views with set operations.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys))
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}))
print(("a", 1) in items, 3 in values, "c" in keys, {"a": 1}.keys() == {"a": 2}.keys(), {"a": 1}.items() <= d.items())
print(list(reversed(d)), list(reversed(d.items())), max(d, key=d.get), sorted(d.items(), key=lambda kv: -kv[1]))
print(keys.isdisjoint({"z"}), {"a", "b"} <= d.keys(), list(values))
