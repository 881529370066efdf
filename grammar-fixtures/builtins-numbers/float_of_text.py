# float() of text: exponents, underscores, infinities, other digits, errors.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: float("1e3"),
    lambda: float(" 1.5\n"),
    lambda: float("1_000.5"),
    lambda: float("inf"),
    lambda: float("-Infinity"),
    lambda: float("NaN"),
    lambda: float("+nan"),
    lambda: float(""),
    lambda: float("1.2.3"),
    lambda: float("0x10"),
    lambda: float("1__0"),
    lambda: float("١.٥"),
    lambda: float(b"1.5"),
    lambda: float("1e400"),
    lambda: float("-0"),
    lambda: float(".5"),
    lambda: float("5."),
    lambda: float("."),
    lambda: float("1e"),
    lambda: float("infinity"),
    lambda: float("é"),
)
