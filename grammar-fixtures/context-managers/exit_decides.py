# What __exit__ gets and returns, and exceptions of its own.


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


def swallowed():
    with CM('a', swallow=True):
        1 / 0
    return 'after'


def exit_fails_too():
    with CM('a', fail_exit=True):
        1 / 0


def exit_fails_on_return():
    with CM('a', fail_exit=True):
        return 1


def system_exit():
    with CM('a', swallow=1):
        raise SystemExit(3)
    return 'swallowed'


def with_and_finally():
    try:
        with CM('a'):
            return 'r'
    finally:
        print('fin')


for function in (swallowed, exit_fails_too, exit_fails_on_return, system_exit, with_and_finally):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
