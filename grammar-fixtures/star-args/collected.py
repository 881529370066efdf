# Parameters that collect positional arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def g1(*args):
    return args


def g2(a, *args):
    return (a, args)


show(
    lambda: g1(),
    lambda: g1(1, *[2, 3], 4, *"ab"),
    lambda: g1(a=1),
    lambda: g2(),
    lambda: g2(1),
    lambda: g2(*[1, 2], 3),
    lambda: g2(a=1),
    lambda: g2(1, a=1),
)
