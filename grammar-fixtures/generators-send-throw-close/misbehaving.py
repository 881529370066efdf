# Generators that yield in finally, ignore GeneratorExit, swallow errors or return from finally.


def yield_in_finally():

    def bad():
        try:
            yield 1
        finally:
            yield 2
    g = bad()
    next(g)
    g.close()


def ignores_exit():

    def bad():
        while True:
            try:
                yield 1
            except GeneratorExit:
                yield 9
    g = bad()
    next(g)
    g.close()


def swallows():

    def g():
        try:
            yield 1
        except:
            print('swallow')
    x = g()
    next(x)
    try:
        x.throw(ValueError)
    except StopIteration as e:
        return ('stop', e.value)


def returns_from_finally():

    def g():
        try:
            yield 1
        finally:
            return 'fin-ret'
    x = g()
    next(x)
    try:
        x.throw(ValueError)
    except StopIteration as e:
        return ('stop', e.value)


def goes_on():

    def g():
        for i in range(3):
            try:
                yield i
            except ValueError:
                print('VE at', i)
    it = g()
    return (next(it), it.throw(ValueError), next(it, 'end'))


for function in (yield_in_finally, ignores_exit, swallows, returns_from_finally, goes_on):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
