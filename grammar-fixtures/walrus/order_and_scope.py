# Assignment expressions in displays, sums and comprehensions.


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def in_sum():
    return ((y := a(1)) + y, y)


def in_list():
    return ([(y := a(1)), y ** 2, (y := 5)], y)


def in_set():
    return {a(1), a(1.0), a(True)}


def in_comprehension():
    return [a(i) for i in a('it', [1, 2]) if a('c%d' % i)]


def raising_list():
    return [a(1), boom(2), a(3)]


for function in (in_sum, in_list, in_set, in_comprehension, raising_list):
    log.clear()
    try:
        print(function.__name__, function(), log)
    except Exception as error:
        print(function.__name__, type(error).__name__, error, log)
