# JSONDecodeError messages and positions.
import json
for t in ("", " ", "{", "[1,", "[1 2]", "{'a': 1}", '{"a" 1}', '{"a": }', "nul", '"abc', "[1,]", "{\"a\": 1,}", "1 2", "01", "+1", ".5", "tru", '"\t"', '"\\x"', "{1: 2}", "[\n1,\n x]", "\ufeff{}", "undefined", "- 1"):
    try: print(repr(t), json.loads(t))
    except json.JSONDecodeError as e: print(repr(t), "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
try: json.loads(None)
except TypeError as e: print(e)
print(issubclass(json.JSONDecodeError, ValueError))
