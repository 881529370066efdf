# indent, separators, empty containers.
import json
d = {"k": [1, {"x": []}], "e": {}, "s": "t", "n": [[], [1]]}
print(json.dumps(d, indent=2)); print(json.dumps(d, indent=0)); print(json.dumps(d, separators=(",", ":"))); print(json.dumps(d, indent=1, separators=(",", " = "))); print(json.dumps([1, 2], indent="--")); print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps("s", indent=4), json.dumps(d, indent=None))
