# Annotations bind nobody: parameters said to be an int, a float or a bool get every kind of JSON value
import json


def i_range(n: int):
    return [i for i in range(n)]


def i_loop(n: int):
    t = 0
    for i in range(n):
        t += i
    return t


def i_div(n: int):
    return n // 2


def i_mod(n: int):
    return n % 2 == 0


def i_cmp(n: int):
    return n > 3


def i_eq(n: int):
    return n == 2


def i_neg(n: int):
    return -n


def i_bits(n: int):
    return n.bit_length()


def i_str(n: int):
    return str(n)


def i_index(n: int):
    return [1, 2, 3][n]


def i_slice(n: int):
    return [1, 2, 3][:n]


def i_round(n: float):
    return round(n, 1)


def i_max(n: int):
    return max(1, n)


def i_aug(n: int):
    n += 1
    return n


def i_fmt(n: int):
    return f"{n:03d}"


def b_not(b: bool):
    return not b


def b_and(b: bool):
    return b and 1


def b_if(b: bool):
    return 1 if b else 2


def b_is(b: bool):
    return b is True


FUNCTIONS = [i_range, i_loop, i_div, i_mod, i_cmp, i_eq, i_neg, i_bits, i_str, i_index, i_slice, i_round, i_max, i_aug, i_fmt, b_not, b_and, b_if, b_is]
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
