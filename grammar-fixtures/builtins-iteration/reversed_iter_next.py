# reversed, iter and next on everything that has and has no order.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: iter(5),
    lambda: iter(None),
    lambda: iter(1, 2),
    lambda: list(iter([1, 2])),
    lambda: len("a😀"),
    lambda: len({1: 2}),
    lambda: len(5),
    lambda: len(None),
    lambda: len(),
    lambda: len([], []),
    lambda: len(1.5),
    lambda: len(len),
    lambda: len(int),
    lambda: len(iter([])),
    lambda: len(range(2**40)),
    lambda: next(iter([]), None),
    lambda: next(iter([])),
    lambda: next([1]),
    lambda: next(5),
    lambda: next(),
    lambda: next(iter("a"), 1, 2),
    lambda: list(reversed([1, 2])),
    lambda: list(reversed("a😀")),
    lambda: list(reversed({"a": 1, "b": 2})),
    lambda: list(reversed(range(3))),
    lambda: list(reversed({"a": 1}.items())),
    lambda: reversed({1}),
    lambda: reversed(5),
    lambda: reversed(iter([])),
    lambda: len({"a": 1}.items()),
    lambda: len(b"\x00\x01"),
)
