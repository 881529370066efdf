# Generator expressions in functions, unpacked, filtered and empty.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: type((x for x in [])),
    lambda: ",".join(x for x in "ab"),
    lambda: f"{[x for x in range(3)]}",
    lambda: sum(x for x in range(5)),
    lambda: list(x for x in "ab"),
    lambda: dict((k, 1) for k in "ab"),
    lambda: max((len(w) for w in []), default=-1),
    lambda: sorted(-x for x in (1, 3, 2)),
    lambda: ",".join(str(i) for i in range(3)),
    lambda: tuple(x for x in range(4) if x % 2),
    lambda: any(x > 1 for x in (0, 2)),
    lambda: next((x for x in [1, 2] if x > 5), "none"),
    lambda: [*(x * y for x in (1, 2) for y in (3, 4))],
    lambda: len([x for x in (y for y in range(3))]),
    lambda: set(x % 2 for x in range(4)),
    lambda: list(zip((x for x in "ab"), (y for y in "cd"))),
    lambda: list(x for x in 5),
)
