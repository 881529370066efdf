# Order counts between two OrderedDicts, not against a dict; reversed views, move_to_end and popitem from both ends.
from collections import OrderedDict

a = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
b = OrderedDict([("b", 2), ("a", 1), ("c", 3)])
print(a == b, a == dict(b), dict(a) == dict(b), a != b)
b.move_to_end("a", last=False)
print(b, a == b)
b.move_to_end("a")
print(list(b), list(reversed(b)), list(reversed(b.items())), list(reversed(b.values())))
print(b.popitem(), b.popitem(last=False), b)
a["a"] = 10
a["d"] = a.pop("b")
print(a, list(a.keys()), a.keys() & {"a", "z"}, ("a", 10) in a.items())
for bad in (lambda: a.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: a.pop("zz"), lambda: a["q"]):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(a | {"z": 1}, {"z": 1} | a, OrderedDict(x=1, y=2), OrderedDict.fromkeys("hello"), repr(OrderedDict()))
c = a.copy()
c.update(e=5)
print(len(a), len(c), type(c).__name__, c.setdefault("e", 6), c.setdefault("f"))
