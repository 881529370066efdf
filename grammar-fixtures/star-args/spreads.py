# Spread arguments: every iterable and mapping, and what is none.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def f3(a, b=2, c=3):
    return (a, b, c)


def g1(*args):
    return args


def g2(a, *args):
    return (a, args)


def g3(**kw):
    return kw


def g5(a, *args, k, d=5, **kw):
    return (a, args, k, d, kw)


show(
    lambda: f3(*[1, 2], **{"c": 9}),
    lambda: f3(*[1, 2, 3, 4]),
    lambda: f3(*[], **{"a": 1, "zz": 2}),
    lambda: f3(**{"a": 1}, **{"a": 2}),
    lambda: f3(1, **{"a": 2}),
    lambda: f3(*5),
    lambda: f3(**5),
    lambda: f3(**{1: 2}),
    lambda: f3(*"ab"),
    lambda: f3(*{"x": 1}),
    lambda: f3(*None),
    lambda: g1(1, *[2, 3], 4, *"ab"),
    lambda: g2(*[1, 2], 3),
    lambda: g3(a=1, **{"b": 2, "c": 3}),
    lambda: g3(**{"a-b": 1, "__proto__": 2, "constructor": 3}),
    lambda: g5(1, 2, **{"k": 3, "y": 4}),
)
