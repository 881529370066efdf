# A generator expression evaluates its first iterable at once and the rest late.


def rest():
    g = (x for x in [1, 2, 3] if x > 1)
    return (next(g), list(g), list(g), type(g).__name__)


def growing_list():
    xs = [1, 2, 3]
    g = (x for x in xs)
    xs.append(4)
    print(next(g))
    xs.pop()
    return list(g)


def late_variable():
    n = 2
    g = (x * n for x in range(3))
    n = 10
    return list(g)


def goes_on_after_error():
    g = (1 / x for x in [1, 0, 2])
    out = [next(g)]
    try:
        next(g)
    except ZeroDivisionError as e:
        out.append(str(e))
    return (out, list(g))


def no_iterable():
    g = (x for x in 5)


for function in (rest, growing_list, late_variable, goes_on_after_error, no_iterable):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
