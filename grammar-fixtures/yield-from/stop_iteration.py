# StopIteration inside of generators is a RuntimeError; generators read while they run.


def raised():

    def s():
        yield 1
        raise StopIteration
    return list(s())


def from_next():

    def s():
        yield next(iter([]))
    return list(s())


def reads_itself():
    gen = None

    def g():
        yield list(gen)
    gen = g()
    return list(gen)


def raises_in_the_middle():
    g = (1 / x for x in [1, 0, 2])
    out = [next(g)]
    try:
        next(g)
    except ZeroDivisionError as e:
        out.append(str(e))
    return (out, list(g))


for function in (raised, from_next, reads_itself, raises_in_the_middle):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
