# bool() and not of every kind of value.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: all([1, 0]),
    lambda: all({}),
    lambda: all(""),
    lambda: all([[]]),
    lambda: all(5),
    lambda: all(),
    lambda: any((0, "", None)),
    lambda: any({0: 1}),
    lambda: any(1, 2),
    lambda: bool(),
    lambda: bool(0.0),
    lambda: bool(float("nan")),
    lambda: bool("False"),
    lambda: bool([0]),
    lambda: bool(None),
    lambda: bool(1, 2),
    lambda: bool(-0.0),
    lambda: bool(range(0)),
    lambda: not 1,
    lambda: not [],
    lambda: not None,
    lambda: bool(range(0)),
    lambda: bool(b""),
    lambda: bool(frozenset()),
    lambda: not {},
    lambda: bool("\x00"),
    lambda: not (0,),
    lambda: bool(-1),
    lambda: not 0.1,
)
