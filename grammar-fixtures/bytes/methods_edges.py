# Methods of bytes: search, split, strip, join, translate, with text where bytes belong.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: bytearray(b"ab"),
    lambda: b"abc".find(b"c"),
    lambda: b"abc".find(99),
    lambda: b"a,b".split(b","),
    lambda: b"a,b".split(","),
    lambda: b" a ".strip(),
    lambda: b"abc".startswith(b"a"),
    lambda: b"abc".startswith("a"),
    lambda: b",".join([b"a", b"b"]),
    lambda: b",".join(["a"]),
    lambda: b"abc".replace(b"b", b"x"),
    lambda: b"abc".hex(),
    lambda: b"abc".hex("-"),
    lambda: bytes.fromhex("6162"),
    lambda: bytes.fromhex("61 62"),
    lambda: bytes.fromhex("6"),
    lambda: bytes.fromhex("zz"),
    lambda: b"abc".upper(),
    lambda: b"abc".count(b"b"),
    lambda: b"abc".isalpha(),
    lambda: b"a-b".partition(b"-"),
    lambda: b"a".center(5),
    lambda: b"a\nb".splitlines(),
    lambda: b"abc".index(b"z"),
    lambda: b"abc".endswith((b"c", b"x")),
    lambda: b"ab".zfill(5),
    lambda: b"aB".swapcase(),
    lambda: b"ab".title(),
    lambda: b"ab".translate(None, b"a"),
    lambda: bytes.maketrans(b"a", b"b")[97],
    lambda: b"abc".nope(),
    lambda: bytearray(b"ab") + b"c",
    lambda: bytearray(b"ab").append(300),
    lambda: bytearray(b"ab").pop(),
)
