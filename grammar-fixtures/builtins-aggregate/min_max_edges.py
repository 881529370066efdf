# min and max: ties, keys, defaults, NaN, wrong arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: max(1, 2.0),
    lambda: max(1, True),
    lambda: max([]),
    lambda: max([], default=None),
    lambda: max("a", "b", key=len),
    lambda: max([1, "a"]),
    lambda: max(1),
    lambda: max(),
    lambda: max({}, default="d"),
    lambda: max(1, 2, default=3),
    lambda: max([1.5, float("nan")]),
    lambda: max([float("nan"), 1.5]),
    lambda: max("abc"),
    lambda: max([[1], [1, 0]]),
    lambda: max([3, 1], key=lambda x: -x),
    lambda: max((1, 2), (1, 3)),
    lambda: max([None]),
    lambda: max([None, None]),
    lambda: max([1, None]),
    lambda: min({"b": 1, "a": 2}),
    lambda: min(2**70, 2**71),
    lambda: min(1, 2, key=None),
    lambda: min([True, 0, 0.0]),
    lambda: min([0, False]),
    lambda: min(5, key=len),
    lambda: min("", default="z"),
    lambda: min([1], foo=2),
    lambda: min(iter([2, 1])),
    lambda: max(nan, 1),
)
