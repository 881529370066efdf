# Keys of digits, ints and True stay in the order of insertion.
from collections import OrderedDict
import json

d = OrderedDict()
for key in ("10", "9", 2, 1, "b", "1", True, 1.0, None, (3, 4), "__proto__", "constructor"):
    d[key] = len(d)
print(d)
print(len(d), d[1], d["1"], d["__proto__"], list(d)[:4])
del d["9"]
d["9"] = "again"
print(list(d)[-1], list(d.values())[-1])
s = OrderedDict([("z", 1), ("10", 2), ("2", [OrderedDict(b=1, a=2)])])
print(json.dumps(s), json.dumps(s, sort_keys=True), json.loads('{"2": 1, "1": 2, "a": 3}', object_pairs_hook=OrderedDict))
print(dict(s), [*s], {**s}, sorted(s), max(s), "".join(s))


class Recent(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


r = Recent()
for key in "abca":
    r[key] = key.upper()
print(list(r), isinstance(r, dict), isinstance(r, OrderedDict), r["a"])
