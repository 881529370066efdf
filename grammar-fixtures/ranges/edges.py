# range() with zero, negative and huge bounds, indexes, slices, membership and equality.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: bytes(range(3)),
    lambda: len(range(2**40)),
    lambda: list(range(3)),
    lambda: range(5),
    lambda: range(1, 10, 2),
    lambda: range(0),
    lambda: range(1, 2, 0),
    lambda: range(1.0),
    lambda: range("a"),
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range(None),
    lambda: range(True),
    lambda: list(range(5, 0, -2)),
    lambda: range(5) == range(0, 5, 1),
    lambda: range(0) == range(2, 1),
    lambda: range(2**70),
    lambda: list(range(2**70, 2**70 + 2)),
    lambda: range(10)[3],
    lambda: range(10)[-1],
    lambda: range(10)[20],
    lambda: range(10)[2:5],
    lambda: range(10)[::-1],
    lambda: 3 in range(5),
    lambda: 3.0 in range(5),
    lambda: "a" in range(5),
    lambda: range(5).index(3),
    lambda: range(5).index(9),
    lambda: range(5).count(3),
    lambda: range(1, 10, 3).stop,
    lambda: range(1, 10, 3).step,
    lambda: hash(range(3)) == hash(range(0, 3, 1)),
    lambda: bool(range(0)),
    lambda: repr(range(3)),
    lambda: list(reversed(range(3))),
    lambda: type(range(3)).__name__,
    lambda: list(zip({"a": 1}, "b", range(5))),
    lambda: range(3) < range(4),
    lambda: f"{[x for x in range(3)]}",
    lambda: f"{range(3)}",
)
