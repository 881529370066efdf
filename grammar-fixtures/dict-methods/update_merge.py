# update and | merge.
d = {"a": 1}
print(d.update({"b": 2}), d)
d.update(c=3, a=0)
d.update([("x", 9)], y=8)
print(d)
d.update()
e = d | {"a": 100, "new": 1}
print(e, d["a"])
d |= {"z": 1}
d |= [("w", 2)]
print(d)
try:
    d | [("q", 1)]
except TypeError as e:
    print(e)
for bad in (5, [1], ["abc"]):
    try:
        d.update(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
