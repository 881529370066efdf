# Types that come from JSON text; int and float stay apart.
import json
v = json.loads('{"i": 1, "f": 1.0, "e": 1e2, "neg": -0, "nf": -0.0, "big": 12345678901234567890, "s": "\\u00e9\\n\\ud83d\\ude00", "l": [true, false, null], "o": {}}')
print(v, [type(x).__name__ for x in v.values()])
print(json.loads(" [1 , 2 ] "), json.loads('"x"'), json.loads("3"), json.loads("null"), json.loads(b'{"b": 1}'), json.loads('{"a": 1, "a": 2}'), json.loads("[NaN, Infinity, -Infinity]"), json.loads('{"2": 1, "10": 2, "1": 3, "__proto__": 4}'))
print(json.dumps(json.loads('{"x": 1.0, "y": 1, "z": 1.50}')), v["big"] + 1, v["f"] * 2, v["i"] / 1, f"{v['e']}")
