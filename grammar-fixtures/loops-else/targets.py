# Loops over every kind of iterable, with targets taken apart.


def kinds():
    for i, c in enumerate('a😀b', 1):
        print(i, c, end=';')
    for i in reversed(range(3)):
        print(i, end=' ')
    for a, b in zip([1, 2], 'xy'):
        print(a, b, end=' ')
    for k, v in {'x': 1, 2: 'y'}.items():
        print(k, v, end=' ')
    for (a, b), c in [((1, 2), 3)]:
        print(a, b, c, end=' ')
    for a, *b in ['abc', [1]]:
        print(a, b, end=' ')
    for x in range(10, 0, -4):
        print(x, end=' ')
    for x in range(2 ** 53, 2 ** 53 + 3):
        print(x, end=' ')
    for _ in range(True):
        print('once', end=' ')
    for x in (1,):
        print(x)
    i = 0
    while i < 3:
        i += 1
        if i == 2:
            continue
        print(i, end=' ')
    return x


for function in (kinds):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
