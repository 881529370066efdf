# Chained, swapped, nested and annotated assignments.


def shared():
    a = b = []
    a.append(1)
    return (b, a is b)


def swapped():
    a, b = (1, 2)
    a, b = (b, a)
    return (a, b)


def chained_pairs():
    x, y = y, x = (1, 2)
    return (x, y)


def loop_pairs():
    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        pass
    return (i, a, b)


def annotated():
    x = 5
    x: int
    y: int = 6
    return (x, y)


def dict_items():
    d = {}
    d.setdefault('a', []).append(1)
    d['b'] = d.get('b', 0) + 1
    return d


for function in (shared, swapped, chained_pairs, loop_pairs, annotated, dict_items):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
