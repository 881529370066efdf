# Values out of range, wrong types and buffers of wrong lengths.
import struct

cases = [
    lambda: struct.pack("b", 128), lambda: struct.pack("B", -1), lambda: struct.pack("<h", 40000), lambda: struct.pack("<I", 2**32),
    lambda: struct.pack("<q", 2**63), lambda: struct.pack("i", 1.5), lambda: struct.pack("i", "1"), lambda: struct.pack("f", "x"),
    lambda: struct.pack("s", "text"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("ii", 1), lambda: struct.pack("i", 1, 2),
    lambda: struct.unpack("i", b"abc"), lambda: struct.unpack("<h", b"abc"), lambda: struct.pack("z", 1), lambda: struct.unpack_from("<i", b"abcd", 2),
    lambda: list(struct.iter_unpack("<h", b"abc")), lambda: struct.pack("<f", 1e40), lambda: struct.calcsize("3"), lambda: struct.unpack("<h", "ab"),
]
for case in cases:
    try:
        print(case())
    except (struct.error, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(struct.pack("?", []), struct.pack("?", "x"), struct.pack("i", True), struct.error.__name__, issubclass(struct.error, Exception))
