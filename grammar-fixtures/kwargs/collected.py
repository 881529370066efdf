# Parameters that collect keywords, under any name.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def g3(**kw):
    return kw


def g4(a, **kw):
    return (a, kw)


show(
    lambda: g3(),
    lambda: g3(a=1, **{"b": 2, "c": 3}),
    lambda: g3(1),
    lambda: g3(**{"a-b": 1, "__proto__": 2, "constructor": 3}),
    lambda: g3(self=1, this=2, args=3, kw=4),
    lambda: g4(1, b=2),
    lambda: g4(b=2),
    lambda: g4(1, a=2),
)
