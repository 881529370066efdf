# Byte orders, sizes, alignment and repeated fields of records.
import struct

print(struct.pack("<h", -2), struct.pack(">h", -2), struct.pack("!I", 2**32 - 1), struct.pack("<q", -(2**63)), struct.pack(">Q", 2**64 - 1))
print(struct.calcsize("<bhiq"), struct.calcsize(">3s2xH?"), struct.calcsize("!0i"), struct.calcsize("@bi"), struct.calcsize("=bi"), struct.calcsize("bq"), struct.calcsize("10s"))
print(struct.pack("@bi", 1, 2), struct.pack("=bi", 1, 2))
print(struct.pack("<3s", b"abcdef"), struct.pack("<5s", b"ab"), struct.pack("<5p", b"abcdefg"), struct.pack("<2c", b"x", b"y"), struct.pack("2x"))
print(struct.unpack("<2h3s?", b"\x01\x00\xff\xff\x61\x62\x00\x01"), struct.unpack("<5p", b"\x02ab\x00\x00"), struct.unpack("3c", b"xyz"))
print(struct.pack("<f", 0.1), struct.pack("<d", -0.0), struct.pack(">e", 1.5), struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("<d", b"\x00" * 6 + b"\xf0\x7f"))
for i in (0, 1, 127, 128, 255):
    print(i, struct.unpack("b", bytes([i])), struct.unpack("B", bytes([i])), struct.unpack("?", bytes([i])))
header = struct.Struct(">4sBHI")
packed = header.pack(b"MAGC", 1, 513, 70000)
print(packed.hex(), header.size, header.format, header.unpack(packed)[0].decode())
print([v for v in struct.iter_unpack("<H", b"\x01\x00\x02\x00")], struct.unpack_from("<H", b"\x00\x05\x00\x09", 1))
