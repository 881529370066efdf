import {
  bytearray,
  bytes,
  float,
  list,
  mul,
  ne,
  neg,
  pow,
  print,
  sub,
} from "./runtime/python/index.js";
import {
  Struct,
  calcsize,
  iterUnpack,
  pack,
  packInto,
  unpack,
  unpackFrom,
} from "./runtime/python/stdlib/struct.js";

// Numbers as bytes in all orders and sizes.
print(
  pack("<I", 1),
  pack(">I", 1),
  pack("!h", -2),
  pack("<q", -1),
  pack(">Q", sub(pow(2, 64), 1)),
  pack("<d", 1.5),
  pack("<f", 0.1),
  pack("?", true),
  pack("<e", float(1)),
);
print(
  unpack("<I", bytes([1, 0, 0, 0])),
  unpack(">q", mul(bytes([255]), 8)),
  unpack("<Q", mul(bytes([255]), 8)),
  unpack("<f", pack("<f", 0.1)),
  unpack("<d", pack("<d", neg(float(0)))),
  unpack("<e", bytes([0, 60])),
);
print(
  pack("<3s2s", bytes([97, 98]), bytes([120, 121, 122])),
  unpack("<3s1x2B", bytes([97, 98, 99, 0, 1, 255])),
  pack("4p", bytes([97, 98, 99, 100, 101, 102])),
  unpack("4p", bytes([2, 97, 98, 99])),
  pack("c", bytes([122])),
);
print(
  calcsize("<ibh"),
  calcsize("ibh"),
  calcsize("@bq"),
  calcsize("=bq"),
  calcsize(""),
  calcsize("<3i"),
);
print(unpackFrom("<H", bytes([0, 1, 2, 3]), 1), list(iterUnpack("<H", bytes([1, 0, 2, 0]))));
const s = new Struct("<if");
print(s.size, s.pack(7, float(2)), s.unpack(s.pack(7, float(2))), s.format);
const buf = bytearray(6);
packInto(">H", buf, 2, 513);
print(buf);
const [nan, inf] = unpack("<dd", pack("<dd", float("nan"), float("-inf")));
print(ne(nan, nan), inf);
