# Operands from left to right, short circuits, and what runs when one of them raises.


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def raising_argument():
    return a(1)(boom(2))


def raising_sum():
    return a(1) + boom(2) + a(3)


def and_or():
    return a(0) and boom(1) or a(2)


def chained_comparison():
    return a(1) < a(2) < a(0) < boom(3)


def raising_not():
    return not boom(1)


def minus_power():
    return -a(1) ** a(2)


def power_of_minus():
    return a(2) ** (-a(1))


def conditional():
    return a(1) if a(0) else a(2)


def chained_in():
    return a(1) in a(2, [1]) in a(3, [[1]])


def chained_is():
    return a(1) is a(1) is not a(None)


def slice_bounds():
    return a(1, 'abc')[a(0):a(2):a(1)]


def division():
    return a(1, 10) // a(0)


def raising_fstring():
    return f'{a(1)} {boom(2)}'


for function in (raising_argument, raising_sum, and_or, chained_comparison, raising_not, minus_power, power_of_minus, conditional, chained_in, chained_is, slice_bounds, division, raising_fstring):
    log.clear()
    try:
        print(function.__name__, function(), log)
    except Exception as error:
        print(function.__name__, type(error).__name__, error, log)
