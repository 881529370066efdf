# Loops, comprehensions and unpacking over what is only said to be a list, dict or tuple
import json

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def pairs(x: list[tuple[str, int]]):
    return [f"{a}{b}" for a, b in x]


def looped(x: dict[str, int]):
    out = []
    for key in x:
        out.append(f"{key}")
    for key, value in x.items():
        out.append(f"{key}{value}")
    return out


def filtered(x: list[str]):
    return [a for a in x if a], {a: 1 for a in x}, {str(a) for a in x} == set(), list(a for a in x)


def starred(x: list[int]):
    first, *rest = x
    return first, rest, [*x, 0], max(*x)


for text in ['[["k", 1]]', '{"ab": 1}', '"ab"', "null", "[1, null]", "5", '["ab", [1, 2.0]]', "[]"]:
    value = json.loads(text)
    for f in [pairs, looped, filtered, starred]:
        attempt(lambda: f(value))
