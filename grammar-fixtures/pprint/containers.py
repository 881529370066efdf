# Long values are laid out over lines as CPython does.
import pprint
data = {"name": "agent", "tools": ["search_documents", "summarize_text", "send_email_to_customer", "lookup_order"], "limits": {"max_tokens": 1024, "temperature": 0.1, "nested": {"a": [1, 2, 3], "b": ("x", "y")}}, "empty": {}, "none": None}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, width=30, indent=4)
pprint.pprint(data, compact=True, width=50)
pprint.pprint(data, depth=1)
pprint.pprint({3: "c", 1: "a", 2: "b"}, sort_dicts=False)
pprint.pp({3: "c", 1: "a", 2: "b"})
print(pprint.pformat([list(range(30)), (1,), (), set(), {1, 2}, frozenset({1})]))
print(pprint.pformat(list(range(100)), compact=True, width=60))
print(pprint.pformat(123456789, underscore_numbers=True), pprint.saferepr({"b": 1, "a": 2}))
pprint.PrettyPrinter(width=20, indent=2).pprint([["aaaa", "bbbb"], ["cccc", "dddd"]])
