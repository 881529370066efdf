# What reads generators: loops left early, unpacking, any, in, indexes and len.


def zip_with_itself():
    it = iter([1, 2, 3])
    return ([(x, y) for x, y in zip(it, it)], list(it))


def infinite():

    def inf():
        n = 0
        while True:
            yield n
            n += 1
    out = []
    for v in inf():
        if v > 4:
            break
        if v % 2:
            continue
        out.append(v)
    return out


def unpacked():
    a, *b = (i for i in range(4))
    c, d = (i for i in 'xy')
    return (a, b, c, d, [*(i for i in range(2))], {*(i for i in [1])})


def too_many():
    a, b = (i for i in range(3))


def short_circuit():
    return (any((x > 1 for x in (print(i) or i for i in range(5)))), all((x for x in [])), 3 in (i for i in range(5)))


def yield_nothing():

    def g():
        yield
    return (list(g()), next(g()), bool(g()))


def index():

    def g():
        yield 1
    return g()[0]


def length():

    def g():
        yield 1
    return len(g())


def identity():

    def g():
        yield 1
    x = g()
    return (iter(x) is x, hasattr(x, 'send'), x == x, x is g())


def loop_goes_on():

    def g():
        yield 1
        yield 2
    for x in (it := g()):
        print('l', x)
        break
    for x in it:
        print('r', x)
    return list(it)


for function in (zip_with_itself, infinite, unpacked, too_many, short_circuit, yield_nothing, index, length, identity, loop_goes_on):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
