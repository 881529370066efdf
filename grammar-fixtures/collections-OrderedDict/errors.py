# The wording of what goes wrong with an OrderedDict.
from collections import OrderedDict

CASES = [
    lambda: OrderedDict().popitem(),
    lambda: OrderedDict().popitem(last=False),
    lambda: OrderedDict().pop("x"),
    lambda: OrderedDict()["x"],
    lambda: OrderedDict().move_to_end("x"),
    lambda: OrderedDict(a=1).move_to_end("x", last=False),
    lambda: OrderedDict(5),
    lambda: OrderedDict([1, 2]),
    lambda: OrderedDict([(1, 2, 3)]),
    lambda: OrderedDict().update(5),
    lambda: OrderedDict().update([1]),
    lambda: OrderedDict()[[]],
    lambda: OrderedDict().setdefault([], 1),
    lambda: OrderedDict().__delitem__("x"),
    lambda: OrderedDict(a=1) | 5,
    lambda: OrderedDict(a=1) < OrderedDict(b=1),
    lambda: OrderedDict().nothing,
    lambda: hash(OrderedDict()),
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except Exception as error:
        print(i, type(error).__name__, error)


def changed_while_read():
    d = OrderedDict(a=1, b=2)
    for key in d:
        d[key + "x"] = 1


def deleted_while_read():
    d = OrderedDict(a=1, b=2, c=3)
    for key in d:
        del d[key]


def deletes_nothing():
    d = OrderedDict(a=1)
    del d["b"]


for function in (changed_while_read, deleted_while_read, deletes_nothing):
    try:
        function()
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
