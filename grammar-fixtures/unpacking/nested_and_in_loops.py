# Nested targets, and targets of loops and comprehensions.


VALUES = [[1, 2], (1, 2), "ab", "a😀", {"x": 1, "y": 2}, range(2), [1], [1, 2, 3], "", 5, None, b"ab", {"x": 1}.items(), [[1, 2], 3], ["ab", 3], [1, [2]], [(1, 2), (3, 4)], ["ab", "cd"], [()], True, 1.5]


def nested(v):
    (a, b), c = v
    return (a, b, c)


def in_comprehension(v):
    return [a + b for a, b in v]


def star_in_loop(v):
    out = []
    for a, *b in v:
        out.append((a, b))
    return out


for function in (nested, in_comprehension, star_in_loop):
    for value in VALUES:
        try:
            print(function.__name__, value, function(value))
        except Exception as error:
            print(function.__name__, value, type(error).__name__, error)
