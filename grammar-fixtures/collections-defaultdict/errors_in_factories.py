# What a factory raises comes through, and nothing is stored.
from collections import defaultdict
def boom():
    raise RuntimeError("no default")
d = defaultdict(boom)
try:
    d["x"]
except RuntimeError as e:
    print(e, len(d))
class Counter2(defaultdict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value
c = Counter2()
print(c["a"], c, "b" in c, c.get("b"))
d = defaultdict(int)
print(d[None], d[(1, 2)], d[True], d[1], d)
try:
    d[[1]]
except TypeError as e:
    print(e)
d.default_factory = list
print(d["new"], d.default_factory)
del d["new"]
print(sorted(map(str, d)), d.keys() & {None, 5}, d.items() >= {(None, 0)})
