# OrderedDict: order-sensitive equality, move_to_end, popitem.
from collections import OrderedDict
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); print(o, list(o)); o.move_to_end("c", last=False); print(list(o.items()), o.popitem(last=False), o.popitem(), o, len(o))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, isinstance(o, dict), dict(o), OrderedDict(), list(reversed(OrderedDict(x=1, y=2))))
try: o.move_to_end("zz")
except KeyError as e: print("KeyError", e)
try: OrderedDict().popitem()
except KeyError as e: print(e)
