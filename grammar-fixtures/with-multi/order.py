# Several managers in one with: entered in order, left in reverse, also when entering fails.


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


def returns_inside():
    with CM('a') as x, CM('b') as y:
        return x + y


def second_enter_fails():
    with CM('a'), CM('b', fail_enter=True):
        print('no')


def parenthesised():
    with CM('a') as x, CM('b') as y:
        return (x, y)


def same_manager_twice():
    cm = CM('x', swallow=True)
    with cm as v:
        with cm as w:
            raise ValueError('in')
        return (v, w)


for function in (returns_inside, second_enter_fails, parenthesised, same_manager_twice):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
