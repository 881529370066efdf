# Arguments, keywords, spreads and receivers are evaluated from left to right.


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def default_first():
    return (lambda x=a(1): x)() + a(2)


def receiver_first():
    return a(1, []).append(boom(2))


def raising_print():
    return print(a(1), boom(2))


def callee_first():
    return a(1, int)(a('z'))


def raising_index():
    return a(1)[boom(2)]


def missing_index():
    return a(1, [1, 2])[a(5)]


def missing_key():
    return a(1, {'a': 1})[a('b')]


def raising_spread():
    return {**a(1, {'x': 1}), 'y': a(2), **boom(3)}


def star_and_keywords():
    return a(1, max)(*a(2, [3, 4]), **a(3, {'key': None}))


def raising_star():
    return a(1, max)(*boom(2), **a(3, {}))


def raising_default():
    return a(1, {}).get(a('x'), boom('d'))


for function in (default_first, receiver_first, raising_print, callee_first, raising_index, missing_index, missing_key, raising_spread, star_and_keywords, raising_star, raising_default):
    log.clear()
    try:
        print(function.__name__, function(), log)
    except Exception as error:
        print(function.__name__, type(error).__name__, error, log)
