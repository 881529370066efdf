# Indexes, slices, membership, comparison and concatenation of bytes.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: b"a" + b"b",
    lambda: b"a" + "b",
    lambda: b"a" * 3,
    lambda: b"a" + bytearray(b"b"),
    lambda: b"a" == bytearray(b"a"),
    lambda: b"a" < b"b",
    lambda: b"a" < "b",
    lambda: b"abc"[0],
    lambda: b"abc"[-1],
    lambda: b"abc"[5],
    lambda: b"abc"[1:],
    lambda: b"abc"[::-1],
    lambda: b"abc" == "abc",
    lambda: b"a" in b"abc",
    lambda: 97 in b"abc",
    lambda: 300 in b"abc",
    lambda: "a" in b"abc",
    lambda: hash(b"a") == hash(b"a"),
    lambda: {b"a": 1}[b"a"],
    lambda: sorted([b"b", b"a"]),
    lambda: b"" or b"x",
    lambda: len(b"\x00\x01"),
    lambda: b"a" * -1,
)
