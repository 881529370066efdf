# bool, callable and hash of everything.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: bool(),
    lambda: bool(0.0),
    lambda: bool(float("nan")),
    lambda: bool("False"),
    lambda: bool([0]),
    lambda: bool(None),
    lambda: bool(1, 2),
    lambda: bool(-0.0),
    lambda: callable(len),
    lambda: callable(5),
    lambda: callable(int),
    lambda: callable(lambda: 0),
    lambda: callable(),
    lambda: hash(5),
    lambda: hash(5.0),
    lambda: hash(True),
    lambda: hash(-1),
    lambda: hash(2**61 - 1),
    lambda: hash(2**61),
    lambda: hash(2**70),
    lambda: hash(0.5),
    lambda: hash(float("inf")),
    lambda: hash(1e300),
    lambda: hash([]),
    lambda: hash({}),
    lambda: hash({1}),
    lambda: hash(([],)),
    lambda: hash(-2),
    lambda: hash(())==hash(()),
    lambda: hash((1, 2)) == hash((1.0, 2)),
    lambda: hash(range(3)) == hash(range(0, 3, 1)),
    lambda: bool(range(0)),
    lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    lambda: hash(b"a") == hash(b"a"),
)
