# strip, center, ljust, rjust, zfill and expandtabs with odd arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "ab".center(7),
    lambda: "ab".center(8, "*"),
    lambda: "ab".center(1),
    lambda: "😀".center(4, "é"),
    lambda: "ab".center(6, "**"),
    lambda: "ab".center("a"),
    lambda: "ab".center(5, 5),
    lambda: "ab".center(2.0),
    lambda: "a\tb".expandtabs(),
    lambda: "a\tb\n\tc".expandtabs(4),
    lambda: "\t".expandtabs(0),
    lambda: "a\t".expandtabs(-1),
    lambda: "😀\tb".expandtabs(tabsize=4),
    lambda: "a\r\tb".expandtabs(),
    lambda: "ab".ljust(5),
    lambda: "ab".ljust(5, "-"),
    lambda: "ab".rjust(5, "-"),
    lambda: "😀".rjust(3, "😀"),
    lambda: "ab".rjust(-1),
    lambda: "ab".ljust(5, ""),
    lambda: "  a b ".lstrip(),
    lambda: "xxaxx".lstrip("x"),
    lambda: "abcab".strip("ba"),
    lambda: "\u2003a\u200b".strip(),
    lambda: "a".strip(""),
    lambda: "a".strip(None),
    lambda: "a".strip(5),
    lambda: "😀a😀".strip("😀"),
    lambda: "\x1c\x1da\x85\ufeff".strip(),
    lambda: "[a]".strip("[]"),
    lambda: "a-b".strip("a-c"),
    lambda: "  a ".rstrip(),
    lambda: "42".zfill(5),
    lambda: "-42".zfill(5),
    lambda: "+42".zfill(5),
    lambda: "".zfill(3),
    lambda: "--1".zfill(6),
    lambda: "abc".zfill(2),
    lambda: "😀".zfill(3),
)
