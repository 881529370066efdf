# Imported names are plain variables: rebinding, deleting, shadowing by parameters and comprehension targets.
import json
import math as m
from collections import OrderedDict as json_order, deque
from functools import reduce as fold

text = json.dumps({"a": [1, 2.0, None, True]})
print(text, m.floor(2.7), fold(lambda a, b: a * b, [1, 2, 3, 4], 10))


def shadowed(json):
    return json + 1


print(shadowed(1), [json for json in range(3)], json.loads("[1]"))


def late():
    return m.pi > 3


print(late())
queue = deque([1, 2], maxlen=2)
queue.append(3)
print(list(queue), json_order([("b", 1), ("a", 2)]) == {"a": 2, "b": 1})


def local_import(flag):
    if flag:
        import math

        return math.ceil(1.2)
    try:
        return m.ceil(2.2)
    except NameError as e:
        return type(e).__name__


print(local_import(True), local_import(False))
del deque
try:
    deque
except NameError as e:
    print(e)
