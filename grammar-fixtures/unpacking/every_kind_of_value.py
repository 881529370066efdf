# Unpacking of values of unknown type into two names, one, none, and with a star.


VALUES = [[1, 2], (1, 2), "ab", "a😀", {"x": 1, "y": 2}, range(2), [1], [1, 2, 3], "", 5, None, b"ab", {"x": 1}.items(), [[1, 2], 3], ["ab", 3], [1, [2]], [(1, 2), (3, 4)], ["ab", "cd"], [()], True, 1.5]


def two(v):
    a, b = v
    return (a, b)


def one(v):
    a, = v
    return a


def star(v):
    a, *b, c = v
    return (a, b, c)


def none(v):
    [] = v
    return 'ok'


for function in (two, one, star, none):
    for value in VALUES:
        try:
            print(function.__name__, value, function(value))
        except Exception as error:
            print(function.__name__, value, type(error).__name__, error)
