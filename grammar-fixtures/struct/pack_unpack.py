# Numbers as bytes in all orders and sizes.
import struct
print(struct.pack("<I", 1), struct.pack(">I", 1), struct.pack("!h", -2), struct.pack("<q", -1), struct.pack(">Q", 2**64 - 1), struct.pack("<d", 1.5), struct.pack("<f", 0.1), struct.pack("?", True), struct.pack("<e", 1.0))
print(struct.unpack("<I", b"\x01\x00\x00\x00"), struct.unpack(">q", b"\xff" * 8), struct.unpack("<Q", b"\xff" * 8), struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("<d", struct.pack("<d", -0.0)), struct.unpack("<e", b"\x00\x3c"))
print(struct.pack("<3s2s", b"ab", b"xyz"), struct.unpack("<3s1x2B", b"abc\x00\x01\xff"), struct.pack("4p", b"abcdef"), struct.unpack("4p", b"\x02abc"), struct.pack("c", b"z"))
print(struct.calcsize("<ibh"), struct.calcsize("ibh"), struct.calcsize("@bq"), struct.calcsize("=bq"), struct.calcsize(""), struct.calcsize("<3i"))
print(struct.unpack_from("<H", b"\x00\x01\x02\x03", 1), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
s = struct.Struct("<if")
print(s.size, s.pack(7, 2.0), s.unpack(s.pack(7, 2.0)), s.format)
buf = bytearray(6)
struct.pack_into(">H", buf, 2, 513)
print(buf)
nan, inf = struct.unpack("<dd", struct.pack("<dd", float("nan"), float("-inf")))
print(nan != nan, inf)
