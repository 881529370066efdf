# Annotations bind nobody: a parameter said to be a dict gets every kind of JSON value
import json


def d_get(d: dict[str, int]):
    return d.get("a")


def d_get2(d: dict[str, int]):
    return d.get("a", 1) + 1


def d_item(d: dict[str, int]):
    return d["a"]


def d_keys(d: dict[str, int]):
    return list(d.keys())


def d_values(d: dict[str, int]):
    return list(d.values())


def d_items(d: dict[str, int]):
    return [(k, v) for k, v in d.items()]


def d_for(d: dict[str, int]):
    out = []
    for k, v in d.items():
        out.append(f"{k}{v + 1}")
    return out


def d_iter(d: dict[str, int]):
    return [k for k in d]


def d_in(d: dict[str, int]):
    return "a" in d


def d_pop(d: dict[str, int]):
    return d.pop("a", None)


def d_update(d: dict[str, int]):
    d.update({"z": 1})
    return d


def d_setdefault(d: dict[str, int]):
    return d.setdefault("a", 3)


def d_set(d: dict[str, int]):
    d["q"] = 1
    return d


def d_copy(d: dict[str, int]):
    return d.copy()


def d_spread(d: dict[str, int]):
    return {**d, "w": 1}


FUNCTIONS = [d_get, d_get2, d_item, d_keys, d_values, d_items, d_for, d_iter, d_in, d_pop, d_update, d_setdefault, d_set, d_copy, d_spread]
VALUES = ["null", "3", "2.0", "2.5", "true", '"ab"', '"é😀"', '["a", "b"]', "[1, 2.0]", '{"a": 1}', '{"a": null, "1": 2}', "[]", "{}", '""', "[[1, 2]]"]
OTHERS = [(1, 2), range(3), b"ab", {1: 2}.items()]


def attempt(function, value):
    try:
        return repr(function(value))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for function in FUNCTIONS:
    for text in VALUES:
        print(function.__name__, text, attempt(function, json.loads(text)))
    for value in OTHERS:
        print(function.__name__, type(value).__name__, attempt(function, value))
