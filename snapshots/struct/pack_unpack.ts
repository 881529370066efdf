import * as py from "./runtime/python/index.js";
import { Struct, calcsize, iterUnpack, pack, packInto, unpack, unpackFrom } from "./runtime/python/stdlib/struct.js";

// Numbers as bytes in all orders and sizes.
py.print(
  pack("<I", 1),
  pack(">I", 1),
  pack("!h", -2),
  pack("<q", -1),
  pack(">Q", py.sub(py.pow(2, 64), 1)),
  pack("<d", 1.5),
  pack("<f", 0.1),
  pack("?", true),
  pack("<e", py.float(1)),
);
py.print(
  unpack("<I", py.bytes([1, 0, 0, 0])),
  unpack(">q", py.mul(py.bytes([255]), 8)),
  unpack("<Q", py.mul(py.bytes([255]), 8)),
  unpack("<f", pack("<f", 0.1)),
  unpack("<d", pack("<d", py.neg(py.float(0)))),
  unpack("<e", py.bytes([0, 60])),
);
py.print(
  pack("<3s2s", py.bytes([97, 98]), py.bytes([120, 121, 122])),
  unpack("<3s1x2B", py.bytes([97, 98, 99, 0, 1, 255])),
  pack("4p", py.bytes([97, 98, 99, 100, 101, 102])),
  unpack("4p", py.bytes([2, 97, 98, 99])),
  pack("c", py.bytes([122])),
);
py.print(calcsize("<ibh"), calcsize("ibh"), calcsize("@bq"), calcsize("=bq"), calcsize(""), calcsize("<3i"));
py.print(unpackFrom("<H", py.bytes([0, 1, 2, 3]), 1), py.list(iterUnpack("<H", py.bytes([1, 0, 2, 0]))));
const s = new Struct("<if");
py.print(s.size, s.pack(7, py.float(2)), s.unpack(s.pack(7, py.float(2))), s.format);
const buf = py.bytearray(6);
packInto(">H", buf, 2, 513);
py.print(buf);
const [nan, inf] = py.unpack(unpack("<dd", pack("<dd", py.float("nan"), py.float("-inf"))), 2);
py.print(py.ne(nan, nan), inf);
