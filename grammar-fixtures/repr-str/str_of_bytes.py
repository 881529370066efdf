# str() of bytes in encodings, and of everything else.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: ascii("é😀\n'"),
    lambda: ascii({"ü": ["ß"]}),
    lambda: ascii(),
    lambda: str(),
    lambda: str(5),
    lambda: str(b"a"),
    lambda: str(b"\xff", "utf-8"),
    lambda: str(b"\xff", "latin-1"),
    lambda: str(b"\xff", "utf-8", "replace"),
    lambda: str(b"\xff", "utf-8", "ignore"),
    lambda: str(b"a", "nope"),
    lambda: str("a", "utf-8"),
    lambda: str(5, "utf-8"),
    lambda: str(object=1),
    lambda: str(1, 2, 3, 4),
    lambda: str(None),
    lambda: str([None, 1.0, "a"]),
    lambda: str(int),
    lambda: str(b"abc"),
)
