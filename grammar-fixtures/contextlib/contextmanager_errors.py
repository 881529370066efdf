# Generator managers that catch, let through, do not yield, or yield twice.


def catches_some():
    from contextlib import contextmanager

    @contextmanager
    def cm(x):
        print('in', x)
        try:
            yield (x * 2)
        except ValueError as e:
            print('caught', e)
        finally:
            print('out')
    with cm(2) as v:
        print(v)
    with cm(3):
        raise ValueError('v')
    try:
        with cm(4):
            raise KeyError('k')
    except KeyError as e:
        return ('KE', e.args)


def yields_nothing():
    from contextlib import contextmanager

    @contextmanager
    def noyield():
        if False:
            yield
    with noyield():
        pass


def yields_twice():
    from contextlib import contextmanager

    @contextmanager
    def two():
        yield 1
        yield 2
    with two():
        pass


for function in (catches_some, yields_nothing, yields_twice):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
