# Separators, literals, floats, nesting.
import json
print(json.dumps({"a": 1, "b": [1.0, 2.5, None, True, False], "c": {}, "d": [], "e": "x\"y\\z\n\t\u0001/"}))
print(json.dumps([1e16, 1e-7, 0.1, -0.0, 1e22, 123456789012, 2 ** 70]), json.dumps("é😀\u2028"), json.dumps("é😀", ensure_ascii=False), json.dumps(None), json.dumps((1, (2,))), json.dumps(""))
print(json.dumps({1: "int", 1.5: "float", True: "bool", None: "none", "s": 1}), json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps([float("inf"), float("nan")]))
