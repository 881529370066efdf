# Keyword-only parameters, with and without defaults.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def g6(*, k):
    return k


def g7(*, k=1, j):
    return (k, j)


show(
    lambda: g6(),
    lambda: g6(1),
    lambda: g6(k=1),
    lambda: g6(1, k=1),
    lambda: g6(z=1),
    lambda: g7(j=1),
    lambda: g7(k=1),
    lambda: g7(1, 2, j=3),
)
