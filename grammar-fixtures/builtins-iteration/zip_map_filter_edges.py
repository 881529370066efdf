# zip, map, filter and enumerate with no items, unequal lengths and wrong arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: list(enumerate([])),
    lambda: list(enumerate("a😀")),
    lambda: list(enumerate({"x": 1})),
    lambda: list(enumerate([1], 5)),
    lambda: list(enumerate([1], start=2**60)),
    lambda: list(enumerate([1], "a")),
    lambda: list(enumerate([1], 1.5)),
    lambda: enumerate(5),
    lambda: enumerate(),
    lambda: list(enumerate([1], start=True)),
    lambda: list(filter(None, [0, 1, "", "a", None, 0.0, [], [0]])),
    lambda: list(filter(lambda x: x, [])),
    lambda: list(filter(5, [1])),
    lambda: filter(None),
    lambda: list(filter(None, 5)),
    lambda: map(len),
    lambda: list(map(len, ["a", "😀"])),
    lambda: list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    lambda: list(map(None, [1])),
    lambda: list(map(len, [1])),
    lambda: list(map(len, 5)),
    lambda: list(map(str, [1, 2.0, None, True])),
    lambda: list(map(int, ["1", "a"])),
    lambda: list(zip([1, 2], "ab")),
    lambda: list(zip([1], [1, 2])),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(zip([1, 2], [1, 2], [1], strict=True)),
    lambda: list(zip()),
    lambda: list(zip([1], 5)),
    lambda: list(zip(5)),
    lambda: list(zip({"a": 1}, "b", range(5))),
    lambda: list(zip([1], strict=1)),
    lambda: list(zip([1], foo=1)),
)
