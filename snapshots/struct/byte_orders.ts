import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Struct, calcsize, iterUnpack, pack, unpack, unpackFrom } from "./runtime/python/stdlib/struct.js";

// Byte orders, sizes, alignment and repeated fields of records.

py.print(
  pack("<h", -2),
  pack(">h", -2),
  pack("!I", py.sub(py.pow(2, 32), 1)),
  pack("<q", py.neg(py.pow(2, 63))),
  pack(">Q", py.sub(py.pow(2, 64), 1)),
);
py.print(
  calcsize("<bhiq"),
  calcsize(">3s2xH?"),
  calcsize("!0i"),
  calcsize("@bi"),
  calcsize("=bi"),
  calcsize("bq"),
  calcsize("10s"),
);
py.print(pack("@bi", 1, 2), pack("=bi", 1, 2));
py.print(
  pack("<3s", py.bytes([97, 98, 99, 100, 101, 102])),
  pack("<5s", py.bytes([97, 98])),
  pack("<5p", py.bytes([97, 98, 99, 100, 101, 102, 103])),
  pack("<2c", py.bytes([120]), py.bytes([121])),
  pack("2x"),
);
py.print(
  unpack("<2h3s?", py.bytes([1, 0, 255, 255, 97, 98, 0, 1])),
  unpack("<5p", py.bytes([2, 97, 98, 0, 0])),
  unpack("3c", py.bytes([120, 121, 122])),
);
py.print(
  pack("<f", 0.1),
  pack("<d", py.neg(py.float(0))),
  pack(">e", 1.5),
  unpack("<f", pack("<f", 0.1)),
  unpack("<d", py.add(py.mul(py.bytes([0]), 6), py.bytes([240, 127]))),
);
for (const i of py.Tuple.of(0, 1, 127, 128, 255)) {
  py.print(i, unpack("b", py.bytes([i])), unpack("B", py.bytes([i])), unpack("?", py.bytes([i])));
}
const header = new Struct(">4sBHI");
const packed = header.pack(py.bytes([77, 65, 71, 67]), 1, 513, 70000);
py.print(
  py.callMethod(packed, "hex", []),
  header.size,
  header.format,
  py.callMethod(py.getItem(header.unpack(packed), 0), "decode", []),
);
py.print(
  Array.from(py.iterate(iterUnpack("<H", py.bytes([1, 0, 2, 0]))), (v: Dynamic) => v),
  unpackFrom("<H", py.bytes([0, 5, 0, 9]), 1),
);
