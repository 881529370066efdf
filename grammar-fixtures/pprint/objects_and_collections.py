# Objects use their repr or fields, and collections have their own layout.
import pprint
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field


@dataclass
class Step:
    name: str
    outputs: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)


pprint.pprint(Step("first", ["x" * 30, "y" * 40], {"a": 1}))
pprint.pprint([Step("s"), Step("t", [1])])
pprint.pprint(OrderedDict((f"key{i}", "value" * i) for i in range(6)))
pprint.pprint(defaultdict(list, {f"k{i}": ["v" * 20] for i in range(4)}))
pprint.pprint(Counter("aaaaabbbbcccdd"))
pprint.pprint(deque([1, "item"]))
printer = pprint.PrettyPrinter(indent=2, width=30)
printer.pprint({"a": [1, 2, 3], "b": {"c": "d" * 20}})
print(printer.pformat([["x" * 10] * 3]))
