import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { StructError, calcsize, iterUnpack, pack, unpack, unpackFrom } from "./runtime/python/stdlib/struct.js";

// Values out of range, wrong types and buffers of wrong lengths.

const cases: Dynamic[] = [
  py.signature(() => pack("b", 128), "<lambda>", []),
  py.signature(() => pack("B", -1), "<lambda>", []),
  py.signature(() => pack("<h", 40000), "<lambda>", []),
  py.signature(() => pack("<I", py.pow(2, 32)), "<lambda>", []),
  py.signature(() => pack("<q", py.pow(2, 63)), "<lambda>", []),
  py.signature(() => pack("i", 1.5), "<lambda>", []),
  py.signature(() => pack("i", "1"), "<lambda>", []),
  py.signature(() => pack("f", "x"), "<lambda>", []),
  py.signature(() => pack("s", "text"), "<lambda>", []),
  py.signature(() => pack("c", py.bytes([97, 98])), "<lambda>", []),
  py.signature(() => pack("ii", 1), "<lambda>", []),
  py.signature(() => pack("i", 1, 2), "<lambda>", []),
  py.signature(() => unpack("i", py.bytes([97, 98, 99])), "<lambda>", []),
  py.signature(() => unpack("<h", py.bytes([97, 98, 99])), "<lambda>", []),
  py.signature(() => pack("z", 1), "<lambda>", []),
  py.signature(() => unpackFrom("<i", py.bytes([97, 98, 99, 100]), 2), "<lambda>", []),
  py.signature(() => py.list(iterUnpack("<h", py.bytes([97, 98, 99]))), "<lambda>", []),
  py.signature(() => pack("<f", py.float(1e40)), "<lambda>", []),
  py.signature(() => calcsize("3"), "<lambda>", []),
  py.signature(() => unpack("<h", "ab"), "<lambda>", []),
];
for (const case_ of cases) {
  try {
    py.print(py.call(case_, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, StructError, py.TypeError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  pack("?", []),
  pack("?", "x"),
  pack("i", true),
  py.getAttr(StructError, "__name__"),
  py.isSubclass(StructError, py.Exception),
);
