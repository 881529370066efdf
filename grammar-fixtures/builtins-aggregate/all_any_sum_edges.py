# all, any and sum of nothing, of text, of wrong types, of big ints and floats.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

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
    lambda: sum([]),
    lambda: sum([1, 2.5]),
    lambda: sum([1, True]),
    lambda: sum(["a"]),
    lambda: sum(["a"], ""),
    lambda: sum([b"a"], b""),
    lambda: sum([[1], [2]], []),
    lambda: sum([(1,)], ()),
    lambda: sum(5),
    lambda: sum([1], 2, 3),
    lambda: sum([2**53, 1, 1]),
    lambda: sum([0.1] * 10),
    lambda: sum([1e308, 1e308]),
    lambda: sum({1: 2}),
    lambda: sum([None]),
    lambda: sum([1], None),
    lambda: sum(""),
    lambda: sum([], ""),
    lambda: sum([], []),
    lambda: sum([1], start=0.0),
    lambda: sum([-0.0]),
    lambda: sum([-0.0], -0.0),
)
