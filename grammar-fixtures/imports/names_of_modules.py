# Functions of modules as values: kept in tables, compared, named, given to map; the same object under every name.
import json
import math
import operator
import string
from math import sqrt
from operator import itemgetter as pick

print(sqrt is math.sqrt, json.dumps is json.loads, callable(math.floor))
table = {"sqrt": math.sqrt, "floor": math.floor, "hypot": math.hypot}
for name, function in table.items():
    print(name, function(*([3, 4] if name == "hypot" else [16.5])))
print(list(map(pick(1), [("a", 2), ("b", 1)])), operator.add("a", "b"))
print(string.ascii_lowercase[:3], string.digits, sorted(map(math.ceil, [1.5, -1.5])))


def apply(function, *args, then=json.dumps, **options):
    return then(function(*args), **options)


print(apply(math.gcd, 12, 18), apply(pick("k"), {"k": {"b": 1, "a": 2}}, sort_keys=True), apply(sqrt, 2, then=round))
