# A subclass of dict: methods of its own, overridden item access, repr, equality, iteration, copying, json.
import copy
import json


class Config(dict):
    def get_int(self, key, default=0):
        return int(self.get(key, default))

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


c = Config(a="1", b=2)
print(c, repr(c), len(c), c["a"], c.get_int("a"), c.get_int("zz", 7))
c["UPPER"] = 3
print(c, "upper" in c, "UPPER" in c, list(c), sorted(c.items()))
print(c == {"a": "1", "b": 2, "upper": 3}, {"a": "1", "b": 2, "upper": 3} == c, c != {})
print(isinstance(c, dict), isinstance(c, Config), type(c).__name__, issubclass(Config, dict))
print(json.dumps(c), json.dumps({"inner": c}))
print(type(copy.copy(c)).__name__, type(c.copy()).__name__, type(dict(c)).__name__, copy.deepcopy(c) == c)
c.note = "attribute"
print(c.note, "note" in c)
print({**c, "z": 1}, c | {"q": 1}, type(c | {"q": 1}).__name__)
for k, v in c.items():
    print(k, v)
del c["a"]
print(c.pop("b"), c.pop("none", None), c)
try:
    c["missing"]
except KeyError as e:
    print("KeyError", e)
print(bool(Config()), Config([("x", 1)]), Config({"y": 2}), Config({"y": 2}, z=3))
c.update(Mixed=1)
print(c)


def f(**kw):
    return kw


print(f(**c), "%(mixed)s" % {**c, "mixed": 5}, "{0[Mixed]}".format(c))
