# del on names, items, slices, attributes and keys.
xs = list(range(8))
del xs[0]
del xs[-1]
del xs[1:3]
print(xs)
del xs[::2]
print(xs)
d = {"a": 1, "b": 2, "c": 3}
del d["a"], d["c"]
print(d)
for key in list(d):
    del d[key]
print(d)
class C:
    pass
c = C()
c.x = 1
del c.x
print(hasattr(c, "x"))
name = 1
del name
try:
    name
except NameError as e:
    print(e)
