# Order that can be changed, and equality that sees it.
from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(d, list(d))
d.move_to_end("c", last=False)
print(list(d.items()), d.popitem(), d.popitem(last=False), d)
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == {"y": 2, "x": 1}, dict(a) == dict(b), a != b)
for bad in (lambda: d.move_to_end("nope"), lambda: OrderedDict().popitem(), lambda: d["q"]):
    try:
        bad()
    except KeyError as e:
        print(type(e).__name__, e)
d["z"] = 26
d["b"] = 0
print(d, list(reversed(d)), OrderedDict(), repr(OrderedDict(k=[1])), d.pop("z"), d.pop("z", None), bool(OrderedDict()))
print(OrderedDict.fromkeys("abca", 0), a | {"z": 3}, type(a | {}).__name__, a.copy() is a, list(a.keys()), isinstance(a, dict))
