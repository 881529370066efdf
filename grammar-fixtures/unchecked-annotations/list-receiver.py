# Annotations bind nobody: a parameter said to be a list gets every kind of JSON value
import json


def l_append(l: list[str]):
    l.append("z")
    return l


def l_extend(l: list[str]):
    l.extend(["z"])
    return l


def l_pop(l: list[str]):
    return l.pop()


def l_sort(l: list[str]):
    l.sort()
    return l


def l_index(l: list[str]):
    return l.index("a")


def l_count(l: list[str]):
    return l.count("a")


def l_reverse(l: list[str]):
    l.reverse()
    return l


def l_insert(l: list[str]):
    l.insert(0, "q")
    return l


def l_copy(l: list[str]):
    return l.copy()


def l_iter(l: list[str]):
    return [x for x in l]


def l_map(l: list[str]):
    return [str(x) + "!" for x in l]


def l_filter(l: list[str]):
    return [x for x in l if x]


def l_for(l: list[str]):
    out = []
    for x in l:
        out.append(x)
    return out


def l_enum(l: list[str]):
    return list(enumerate(l))


def l_join(l: list[str]):
    return ",".join(l)


def l_add(l: list[str]):
    return l + ["x"]


def l_len(l: list[str]):
    return len(l)


def l_first(l: list[str]):
    return l[0]


def l_sum(l: list[int]):
    return sum(l)


def l_max(l: list[int]):
    return max(l)


def l_sorted(l: list[int]):
    return sorted(l)


def l_unpack(l: list[int]):
    a, b = l
    return a


FUNCTIONS = [l_append, l_extend, l_pop, l_sort, l_index, l_count, l_reverse, l_insert, l_copy, l_iter, l_map, l_filter, l_for, l_enum, l_join, l_add, l_len, l_first, l_sum, l_max, l_sorted, l_unpack]
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
