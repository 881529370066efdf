# Long dicts, lists and nested structures break at the width; short ones stay on one line.
import pprint

data = {
    "name": "agent",
    "tools": [{"name": f"tool_{i}", "args": {"query": "x" * i, "limit": i}} for i in range(4)],
    "empty": {}, "none": None, "nested": [[1, 2, [3, 4, [5]]], (), (1,), {"k"}],
}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, width=40, compact=True, sort_dicts=False)
pprint.pprint(list(range(40)), compact=True, width=50)
pprint.pprint(data, depth=1)
pprint.pprint(data, depth=2, width=120)
print(pprint.pformat({"b": 1, "a": 2}), pprint.pformat("text"), pprint.pformat(5), pprint.pformat(()))
print(pprint.pformat([1, 2, 3], indent=4, width=5))
pprint.pp({"b": 1, "a": 2})
print(pprint.saferepr({"b": [1.0, None]}))
