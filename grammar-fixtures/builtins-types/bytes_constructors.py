# bytes and bytearray of sizes, iterables, text with encodings, and their errors.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: bytearray(),
    lambda: bytearray(3),
    lambda: bytearray(b"ab"),
    lambda: bytearray([1, 255]),
    lambda: bytearray([256]),
    lambda: bytearray("ab"),
    lambda: bytearray("é", "utf-8"),
    lambda: bytearray(-1),
    lambda: bytearray(None),
    lambda: bytes(),
    lambda: bytes(2),
    lambda: bytes([0, 65]),
    lambda: bytes("é", "utf-8"),
    lambda: bytes("é"),
    lambda: bytes([300]),
    lambda: bytes([-1]),
    lambda: bytes(1.5),
    lambda: bytes("é", "ascii"),
    lambda: bytes("é", "ascii", "replace"),
    lambda: bytes(range(3)),
    lambda: bytearray(b"ab") + b"c",
    lambda: bytearray(b"ab").append(300),
    lambda: bytearray(b"ab").pop(),
    lambda: bytes(bytearray(b"a")),
)
