# int() of text in every base, with signs, underscores, other digits, and its errors.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: int("12"),
    lambda: int(" -12 "),
    lambda: int("0b11", 0),
    lambda: int("0b11", 2),
    lambda: int("11", 2),
    lambda: int("12", 2),
    lambda: int("z", 36),
    lambda: int("Z", 36),
    lambda: int("z", 37),
    lambda: int("1", 1),
    lambda: int("1", -1),
    lambda: int(""),
    lambda: int("1.0"),
    lambda: int("1_0"),
    lambda: int("_1"),
    lambda: int("1_"),
    lambda: int("0x1f", 16),
    lambda: int("0o17", 0),
    lambda: int("017", 0),
    lambda: int("0", 0),
    lambda: int("00", 0),
    lambda: int("٣٤"),
    lambda: int("９"),
    lambda: int(b"12"),
    lambda: int(b"zz", 36),
    lambda: int("9" * 30),
    lambda: int("é"),
    lambda: int("a" * 50),
    lambda: int("12", base=8),
    lambda: int("1", 2.0),
    lambda: int("1", None),
)
