# Integer and integer-like string keys keep insertion order.
d = {3: "c", 1: "a", 2: "b"}
print(d, list(d), sorted(d))
d["1"] = "str"
d[1.0] = "float"
d[True] = "bool"
print(d, len(d))
by_index = {}
for i in (5, 0, 3):
    by_index[i] = chr(65 + i)
print(by_index, [by_index[i] for i in sorted(by_index)])
import json
print(json.dumps({"10": 1, "9": 2, "a": 3}), json.loads('{"2": 1, "1": 2}'))
print({str(i): i for i in (3, 1, 2)})
