# Positional-only parameters, also under the name of a keyword.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def p1(a, /):
    return a


def p2(a, /, b, *, c):
    return (a, b, c)


def p3(a, /, **kw):
    return (a, kw)


def p4(a=1, /, b=2, *args, c=3, **kw):
    return (a, b, args, c, kw)


show(
    lambda: p1(1),
    lambda: p1(a=1),
    lambda: p1(),
    lambda: p2(1, 2, c=3),
    lambda: p2(1, b=2, c=3),
    lambda: p2(1, 2, 3),
    lambda: p2(a=1, b=2, c=3),
    lambda: p3(1, a=2),
    lambda: p3(a=2),
    lambda: p4(),
    lambda: p4(1, 2, 3, c=4, a=5),
    lambda: p4(b=7),
)
