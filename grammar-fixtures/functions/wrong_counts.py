# TypeErrors of calls with too few, too many and unknown arguments.
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


def f3(a, b=2, c=3):
    return (a, b, c)


show(
    lambda: f0(1),
    lambda: f1(),
    lambda: f1(1, 2),
    lambda: f1(b=1),
    lambda: f1(1, a=1),
    lambda: f2(),
    lambda: f2(1),
    lambda: f2(b=1),
    lambda: f2(1, 2, 3),
    lambda: f3(),
    lambda: f3(1, 2, 3, 4),
    lambda: f3(1, c=5),
    lambda: f3(1, 2, b=3),
    lambda: f3(1, d=3),
    lambda: f3(1, **{"a": 2}),
    lambda: f1(1)(2),
)
