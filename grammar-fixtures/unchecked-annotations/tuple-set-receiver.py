# Annotations bind nobody: parameters said to be a tuple or a set get every kind of value
import json


def t_first(t: tuple[int, str]):
    return t[0]


def t_unpack(t: tuple[int, str]):
    a, b = t
    return f"{a}{b}"


def st_add(s: set[int]):
    s.add(9)
    return sorted(s)


def st_union(s: set[int]):
    return sorted(s.union({1}))


def st_or(s: set[int]):
    return sorted(s | {1})


def st_in(s: set[int]):
    return 1 in s


FUNCTIONS = [t_first, t_unpack, st_add, st_union, st_or, st_in]
VALUES = ["null", "3", "2.0", "2.5", "true", '"ab"', '"é😀"', '["a", "b"]', "[1, 2.0]", '{"a": 1}', '{"a": null, "1": 2}', "[]", "{}", '""', "[[1, 2]]"]
OTHERS = [(1, 2), {1}, range(3), b"ab", {1: 2}.keys()]


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
