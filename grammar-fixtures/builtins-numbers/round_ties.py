# round() to even, negative digits, huge values, wrong types.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: round(0.5),
    lambda: round(1.5),
    lambda: round(2.5),
    lambda: round(-0.5),
    lambda: round(-1.5),
    lambda: round(2.675, 2),
    lambda: round(1234.5678, -2),
    lambda: round(1234, -2),
    lambda: round(1250, -2),
    lambda: round(1350, -2),
    lambda: round(-1250, -2),
    lambda: round(5, 2),
    lambda: round(2**70, -5),
    lambda: round(1e20),
    lambda: round(float("nan")),
    lambda: round(float("inf")),
    lambda: round(1.5, None),
    lambda: round(1.5, 1.0),
    lambda: round("a"),
    lambda: round(None),
    lambda: round(True),
    lambda: round(0.1, 20),
    lambda: round(1e300, -300),
    lambda: round(-0.4, 0),
    lambda: round(12.0, 1),
    lambda: round(number=2.55, ndigits=1),
    lambda: round(1.5, True),
    lambda: round(5, -1),
    lambda: round(15, -1),
    lambda: round(1e22, 2),
    lambda: round(0.15, 1),
    lambda: round(float("nan"), 2),
    lambda: round(float("inf"), 2),
    lambda: round(2**53 + 0.5),
)
