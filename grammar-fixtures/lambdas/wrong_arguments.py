# Lambdas and functions as keys and callbacks that take another number of arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def f0():
    return 'f0'


def f1(a):
    return a


def f2(a, b):
    return (a, b)


def g5(a, *args, k, d=5, **kw):
    return (a, args, k, d, kw)


show(
    lambda: (lambda a, b=2: (a, b))(1),
    lambda: (lambda a: a)(),
    lambda: (lambda: 1)(2),
    lambda: (lambda *a, **k: (a, k))(1, b=2),
    lambda: list(map(f1, [1], [2])),
    lambda: sorted([1], key=f2),
    lambda: max([1, 2], key=f0),
    lambda: list(filter(f2, [1])),
    lambda: list(map(f2, [1], [2])),
    lambda: list(map(g5, [1])),
)
