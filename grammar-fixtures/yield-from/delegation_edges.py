# yield from passes values, exceptions and results through; every iterable can be delegated to.


def through():

    def inner():
        x = (yield 1)
        print('inner got', x)
        try:
            yield 2
        except ValueError as e:
            print('inner caught', e)
            yield 'c'
        return 'inner ret'

    def outer():
        r = (yield from inner())
        print('outer r', r)
        yield from [10, 20]
        yield from 'ab'
        yield from {'k': 1}
        return (yield from ())
    g = outer()
    print(next(g), g.send('S'), g.throw(ValueError('V')))
    return list(g)


def closing():

    def inner():
        try:
            yield 1
            yield 2
        finally:
            print('inner fin')

    def outer():
        try:
            yield from inner()
        finally:
            print('outer fin')
    g = outer()
    next(g)
    g.close()
    for v in outer():
        break
    return 'l'


def shared_generator():
    g = (i for i in range(3))

    def r():
        yield from g
    return (list(r()), list(g))


def recursive():

    def g(n):
        if n:
            yield from g(n - 1)
        yield n
    return (list(g(4)), sum(g(3)), max(g(2)), tuple(g(1)), set(g(0)), sorted(g(2), reverse=True), dict(enumerate(g(1))))


for function in (through, closing, shared_generator, recursive):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
