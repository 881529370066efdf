# What an assignment evaluates first: value, container, key, and what is done when one of them raises.


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def key_then_raising_value():
    d = {}
    d[a(1)] = boom(2)


def raising_key():
    d = {}
    d[boom(1)] = a(2)


def raising_dict_value():
    return {a('k'): a('v'), boom('k2'): a('v2')}


def chained():
    x = y = a(5)
    return (x, y)


def too_many():
    x, y = a(1, (1, 2, 3))
    return x


def raising_second_target():
    d = {}
    d['a'], d[boom(1)] = (a(1), a(2))


def half_done():
    d = {}
    try:
        d['a'], d[boom(1)] = (a(1), a(2))
    except ValueError:
        pass
    return d


def augmented_items():
    x = [1, 2, 3]
    x[a(0)] += a(10)
    x[a(1)] += boom(1)
    return x


def augmented_missing():
    x = {}
    x[a('k')] += a(1)


def index_assigned_first():
    i = 0
    x = [0, 0, 0]
    i, x[i] = (1, 9)
    return (i, x)


def swap_and_index():
    x = [1, 2]
    x[0], x[1] = (x[1], x[0])
    i = 0
    x[i], i = (7, 1)
    return (x, i)


def nested_star():
    (q, [w, *e]), r = ((1, 'abc'), 4)
    return (q, w, e, r)


def loop_target_item():
    x = [1, 2, 3]
    for x[0] in range(3):
        pass
    return x


def delete_item():
    del a(1, {})[a('x')]


for function in (key_then_raising_value, raising_key, raising_dict_value, chained, too_many, raising_second_target, half_done, augmented_items, augmented_missing, index_assigned_first, swap_and_index, nested_star, loop_target_item, delete_item):
    log.clear()
    try:
        print(function.__name__, function(), log)
    except Exception as error:
        print(function.__name__, type(error).__name__, error, log)
