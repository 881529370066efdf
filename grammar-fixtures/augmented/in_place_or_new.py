# Augmented assignment changes lists, sets and dicts, and makes new tuples, text and numbers.


def lists():
    x = [1]
    y = x
    x += [2]
    x = x + [3]
    return (x, y)


def text():
    s = 'a'
    s += 'b'
    s *= 2
    return s


def dicts():
    d = {'a': 1}
    e = d
    d |= {'b': 2}
    return (d, e)


def sets():
    s = {1}
    r = s
    s |= {2}
    s &= {2, 3}
    s ^= {5}
    s -= {2}
    return (s, r)


def every_operator():
    x = 5
    x //= 2
    x **= 3
    x %= 5
    x <<= 2
    x >>= 1
    x |= 1
    x &= 7
    x ^= 2
    x /= 2
    return x


def every_iterable():
    x = [1]
    x += 'ab'
    x += (3,)
    x += {'k': 1}
    return x


def no_iterable():
    x = [1]
    x += 5


def tuples():
    x = (1,)
    y = x
    x += (2,)
    return (x, y)


def wrong_type():
    x = 1
    x += 'a'


def none():
    x = None
    x += 1


for function in (lists, text, dicts, sets, every_operator, every_iterable, no_iterable, tuples, wrong_type, none):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
