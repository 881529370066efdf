# Collected keywords beside collected positionals and keyword-only parameters.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def g5(a, *args, k, d=5, **kw):
    return (a, args, k, d, kw)


show(
    lambda: g5(1, k=2),
    lambda: g5(1),
    lambda: g5(1, 2, 3, k=4, d=6, z=7),
    lambda: g5(k=1),
    lambda: g5(1, 2, **{"k": 3, "y": 4}),
)
