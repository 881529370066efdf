# Creation, access, assignment, iteration.
d = {"name": "x", "n": 1}
d["new"] = [1]
d["n"] += 1
print(d, len(d), d["name"], "n" in d, "zz" in d)
for key in d:
    print(key, d[key])
for key, value in d.items():
    print(key, value)
print(list(d), list(d.values()), list(d.items()))
print(dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict(zip("ab", [1, 2])), dict({"q": 1}, r=2), {})
try:
    d["missing"]
except KeyError as e:
    print("KeyError", e, e.args)
