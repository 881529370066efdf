# break, continue, return and generators inside of with.


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


def loop():
    for i in range(3):
        with CM(str(i)):
            if i == 1:
                continue
            if i == 2:
                break
    return i


def generator():

    def gen():
        with CM('g'):
            yield 1
            yield 2
    g = gen()
    print(next(g))
    g.close()
    return 'closed'


for function in (loop, generator):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
