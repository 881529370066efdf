# Targets of with: items, tuples, and managers that are none.


class CM:

    def __init__(self, n, swallow=False, fail_enter=False, fail_exit=False):
        self.n, self.s, self.fe, self.fx = (n, swallow, fail_enter, fail_exit)

    def __enter__(self):
        print('enter', self.n)
        if self.fe:
            raise ValueError('enter ' + self.n)
        return self.n.upper()

    def __exit__(self, et, ev, tb):
        print('exit', self.n, et.__name__ if et else None, ev, tb is not None)
        if self.fx:
            raise KeyError('exit ' + self.n)
        return self.s


def item():
    d = {}
    with CM('a') as d['k']:
        pass
    return d


def tuple_target():
    with CM('ab') as (p, q):
        return (p, q)


def no_manager():
    with 5:
        pass


def no_exit():

    class NoExit:

        def __enter__(self):
            return 1
    with NoExit():
        pass


for function in (item, tuple_target, no_manager, no_exit):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
