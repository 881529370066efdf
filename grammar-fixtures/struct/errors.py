# What struct refuses, and how it says so.
import struct
for bad in (
    lambda: struct.pack("<B", 256), lambda: struct.pack("<b", -129), lambda: struct.pack("<H", -1), lambda: struct.pack("<i", "x"),
    lambda: struct.pack("<i", 1.0), lambda: struct.pack("<ii", 1), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("<s", "text"),
    lambda: struct.pack("z", 1), lambda: struct.unpack_from("<I", b"abcde", 3), lambda: struct.pack("<f", 1e40), lambda: struct.pack("<d", "1"), lambda: struct.pack("c", b"ab"),
    lambda: struct.calcsize("3"), lambda: list(struct.iter_unpack("<H", b"abc")),
):
    try:
        print(bad())
    except (struct.error, OverflowError) as e:
        print(type(e).__name__, e)
