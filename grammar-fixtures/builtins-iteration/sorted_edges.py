# sorted() of mixed numbers, text beyond the BMP, wrong keywords and wrong items.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: sorted([3, 1, 2]),
    lambda: sorted([1, "a"]),
    lambda: sorted([None, None]),
    lambda: sorted([None]),
    lambda: sorted("ba😀"),
    lambda: sorted({"b": 1, "a": 2}),
    lambda: sorted([1, 2.5, True, 0.0, False]),
    lambda: sorted([3, 1], reverse=True),
    lambda: sorted(["b", "A"], key=str.lower),
    lambda: sorted([[2], [1, 5], []]),
    lambda: sorted([(1, "b"), (1, "a")]),
    lambda: sorted(5),
    lambda: sorted([1], key=5),
    lambda: sorted([1], foo=5),
    lambda: sorted([2, 1], reverse="yes"),
    lambda: sorted([2, 1], reverse=None),
    lambda: sorted([2, 1], reverse=0),
    lambda: sorted([2, 1], key=None),
    lambda: sorted([1, 2], lambda x: x),
    lambda: sorted(),
    lambda: sorted([float("nan"), 1.0, 0.5]),
    lambda: sorted(["é", "z", "a", "Z", "😀", "\uffff"]),
    lambda: sorted([b"b", b"a"]),
)
