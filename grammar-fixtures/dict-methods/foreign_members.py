# JavaScript's members are none of a dict's.
import json

d = {"a": 1}
loaded = json.loads('{"b": 2}')
CASES = [
    lambda: {"a": 1}.entries(),
    lambda: d.entries(),
    lambda: d.has("a"),
    lambda: d.size,
    lambda: d.forEach(print),
    lambda: d.hasOwnProperty("a"),
    lambda: d.toString(),
    lambda: d.constructor,
    lambda: d.a,
    lambda: loaded.entries(),
    lambda: loaded.b,
    lambda: loaded.toString(),
    lambda: {1: 2}.set(1, 2),
    lambda: {1: 2}.has(1),
    lambda: [1].push(2),
    lambda: [1].length,
    lambda: [1].map(str),
    lambda: "a".length,
    lambda: "a".toUpperCase(),
    lambda: "a".trim(),
    lambda: {1}.size,
    lambda: {1}.has(1),
    lambda: (1).toFixed(2),
    lambda: (1.5).toFixed(2),
    lambda: (1, 2).slice(1),
    lambda: True.valueOf(),
    lambda: b"a".data,
    lambda: range(3).length,
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except AttributeError as error:
        print(i, error)
print(hasattr(d, "entries"), hasattr(loaded, "b"), getattr(d, "size", "none"), hasattr([], "length"))
