# Where keys stand: an update keeps the place, delete and insert moves to the end, merges, fromkeys, setdefault, popitem.
d = {"b": 1, "a": 2, "c": 3}
d["b"] = 10
print(d)
del d["b"]
d["b"] = 20
print(d, list(d)[-1])
d.update({"a": 0, "z": 9}, c=1)
print(d)
print({**d, "a": "last"}, {"a": "first", **d}, d | {"b": None, "n": 1}, {"n": 1} | d)
d |= [("m", 1), ("a", 5)]
print(d, list(reversed(d)))
print(dict.fromkeys("hello"), dict.fromkeys([3, 1, 2, 1], 0))
print(d.setdefault("a", 7), d.setdefault("new"), list(d)[-1], d.popitem(), d.pop("c"), d)
print(dict([("x", 1), ("y", 2), ("x", 3)]), dict(zip("ba", range(2)), c=2))
print({True: "t", 1: "one", 1.0: "float", "1": "text"}, {0: 1, False: 2, 0.0: 3, -0.0: 4})
print({k: v for v, k in enumerate("banana")}, {len(w): w for w in ["aa", "b", "cc", "d"]})
print(list({"10": 0, "9": 1, "x": 2, "1": 3}), list({10: 0, 9: 1, 1: 2}), list({"b": 0, 1: 1, "a": 2, 0: 3}))
print(next(iter(d)), {"a": 1, "b": 2} == {"b": 2, "a": 1}, list({"a": 1, "b": 2}.items()) == list({"b": 2, "a": 1}.items()))
nested = {"2": {"1": "x"}, "1": {"2": "y", "0": "z"}}
for k, v in nested.items():
    print(k, list(v.items()))
