import {
  type Dynamic,
  Tuple,
  add,
  bytes,
  callMethod,
  float,
  iterate,
  mul,
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
  unpack,
  unpackFrom,
} from "./runtime/python/stdlib/struct.js";

// Byte orders, sizes, alignment and repeated fields of records.

print(
  pack("<h", -2),
  pack(">h", -2),
  pack("!I", sub(pow(2, 32), 1)),
  pack("<q", neg(pow(2, 63))),
  pack(">Q", sub(pow(2, 64), 1)),
);
print(
  calcsize("<bhiq"),
  calcsize(">3s2xH?"),
  calcsize("!0i"),
  calcsize("@bi"),
  calcsize("=bi"),
  calcsize("bq"),
  calcsize("10s"),
);
print(pack("@bi", 1, 2), pack("=bi", 1, 2));
print(
  pack("<3s", bytes([97, 98, 99, 100, 101, 102])),
  pack("<5s", bytes([97, 98])),
  pack("<5p", bytes([97, 98, 99, 100, 101, 102, 103])),
  pack("<2c", bytes([120]), bytes([121])),
  pack("2x"),
);
print(
  unpack("<2h3s?", bytes([1, 0, 255, 255, 97, 98, 0, 1])),
  unpack("<5p", bytes([2, 97, 98, 0, 0])),
  unpack("3c", bytes([120, 121, 122])),
);
print(
  pack("<f", 0.1),
  pack("<d", neg(float(0))),
  pack(">e", 1.5),
  unpack("<f", pack("<f", 0.1)),
  unpack("<d", add(mul(bytes([0]), 6), bytes([240, 127]))),
);
for (const i of Tuple.of(0, 1, 127, 128, 255)) {
  print(i, unpack("b", bytes([i])), unpack("B", bytes([i])), unpack("?", bytes([i])));
}
const header = new Struct(">4sBHI");
const packed = header.pack(bytes([77, 65, 71, 67]), 1, 513, 70000);
print(
  callMethod(packed, "hex", []),
  header.size,
  header.format,
  callMethod(header.unpack(packed)[0], "decode", []),
);
print(
  Array.from(iterate(iterUnpack("<H", bytes([1, 0, 2, 0]))), (v: Dynamic) => v),
  unpackFrom("<H", bytes([0, 5, 0, 9]), 1),
);
