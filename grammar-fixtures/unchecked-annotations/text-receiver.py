# Annotations bind nobody: a parameter said to be a str gets every kind of JSON value
import json


def s_upper(s: str):
    return s.upper()


def s_strip(s: str):
    return s.strip()


def s_split(s: str):
    return s.split(",")


def s_split0(s: str):
    return s.split()


def s_startswith(s: str):
    return s.startswith("a")


def s_replace(s: str):
    return s.replace("a", "b")


def s_join(s: str):
    return s.join(["x", "y"])


def s_isdigit(s: str):
    return s.isdigit()


def s_find(s: str):
    return s.find("a")


def s_count(s: str):
    return s.count("a")


def s_title(s: str):
    return s.title()


def s_format(s: str):
    return s.format(1)


def s_zfill(s: str):
    return s.zfill(3)


def s_encode(s: str):
    return s.encode()


def s_splitlines(s: str):
    return s.splitlines()


def s_index(s: str):
    return s.index("a")


def s_in(s: str):
    return "a" in s


def s_slice(s: str):
    return s[1:]


def s_item(s: str):
    return s[0]


def s_iter(s: str):
    return [c for c in s]


def s_for(s: str):
    out = []
    for c in s:
        out.append(c)
    return out


def s_mul(s: str):
    return s * 2


def s_add(s: str):
    return s + "x"


def s_lt(s: str):
    return s < "b"


def s_eq(s: str):
    return s == "a"


def s_len(s: str):
    return len(s)


def s_fmt(s: str):
    return f"{s:>5}"


def s_pct(s: str):
    return "%s!" % s


FUNCTIONS = [s_upper, s_strip, s_split, s_split0, s_startswith, s_replace, s_join, s_isdigit, s_find, s_count, s_title, s_format, s_zfill, s_encode, s_splitlines, s_index, s_in, s_slice, s_item, s_iter, s_for, s_mul, s_add, s_lt, s_eq, s_len, s_fmt, s_pct]
VALUES = ["null", "3", "2.0", "2.5", "true", '"ab"', '"é😀"', '["a", "b"]', "[1, 2.0]", '{"a": 1}', '{"a": null, "1": 2}', "[]", "{}", '""', "[[1, 2]]"]
OTHERS = [(1, 2), {1}, range(3), b"ab", {1: 2}.items()]


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
