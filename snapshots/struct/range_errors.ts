import {
  type Dynamic,
  Exception,
  OverflowError,
  TypeError,
  bytes,
  call,
  float,
  getAttr,
  isSubclass,
  list,
  pow,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  StructError,
  calcsize,
  iterUnpack,
  pack,
  unpack,
  unpackFrom,
} from "./runtime/python/stdlib/struct.js";

// Values out of range, wrong types and buffers of wrong lengths.

const cases: Dynamic[] = [
  signature(() => pack("b", 128), "<lambda>", []),
  signature(() => pack("B", -1), "<lambda>", []),
  signature(() => pack("<h", 40000), "<lambda>", []),
  signature(() => pack("<I", pow(2, 32)), "<lambda>", []),
  signature(() => pack("<q", pow(2, 63)), "<lambda>", []),
  signature(() => pack("i", 1.5), "<lambda>", []),
  signature(() => pack("i", "1"), "<lambda>", []),
  signature(() => pack("f", "x"), "<lambda>", []),
  signature(() => pack("s", "text"), "<lambda>", []),
  signature(() => pack("c", bytes([97, 98])), "<lambda>", []),
  signature(() => pack("ii", 1), "<lambda>", []),
  signature(() => pack("i", 1, 2), "<lambda>", []),
  signature(() => unpack("i", bytes([97, 98, 99])), "<lambda>", []),
  signature(() => unpack("<h", bytes([97, 98, 99])), "<lambda>", []),
  signature(() => pack("z", 1), "<lambda>", []),
  signature(() => unpackFrom("<i", bytes([97, 98, 99, 100]), 2), "<lambda>", []),
  signature(() => list(iterUnpack("<h", bytes([97, 98, 99]))), "<lambda>", []),
  signature(() => pack("<f", float(1e40)), "<lambda>", []),
  signature(() => calcsize("3"), "<lambda>", []),
  signature(() => unpack("<h", "ab"), "<lambda>", []),
];
for (const case_ of cases) {
  try {
    print(call(case_, []));
  } catch (caught) {
    const e = rethrowUnless(caught, StructError, TypeError, OverflowError);
    print(typeName(e), e);
  }
}
print(
  pack("?", []),
  pack("?", "x"),
  pack("i", true),
  getAttr(StructError, "__name__"),
  isSubclass(StructError, Exception),
);
