# bit_length, bit_count, to_bytes, from_bytes and what else ints have.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: 1.5 .is_integer(),
    lambda: 2.0 .is_integer(),
    lambda: (5).bit_length(),
    lambda: (2**70).bit_length(),
    lambda: (-5).bit_length(),
    lambda: (0).bit_length(),
    lambda: (5).bit_count(),
    lambda: 0.75 .as_integer_ratio(),
    lambda: (5).as_integer_ratio(),
    lambda: 0.1 .hex(),
    lambda: (255).to_bytes(2, "big"),
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(2, "big"),
    lambda: (-1).to_bytes(2, "little", signed=True),
    lambda: int.from_bytes(b"\x01\x00", "big"),
    lambda: int.from_bytes(b"\xff\xff", "little", signed=True),
    lambda: (1).conjugate(),
    lambda: (5).numerator,
    lambda: b"abc".hex(),
)
