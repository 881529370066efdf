# format() of numbers, text, None, and unknown codes.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: format(5),
    lambda: format(5, "05d"),
    lambda: format(1.5, "x"),
    lambda: format("a", "d"),
    lambda: format(5, "z"),
    lambda: format(None, ">5"),
    lambda: format([1], ""),
    lambda: format(2**70, ","),
    lambda: format(True, "d"),
    lambda: format(True),
    lambda: format(1.0),
    lambda: format(1e16),
    lambda: format(0.1, ".3%"),
    lambda: format("😀", "*^5"),
    lambda: format(5, 5),
)
