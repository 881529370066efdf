import * as py from "./runtime/python/index.js";
import { StructError, calcsize, iterUnpack, pack, unpack, unpackFrom } from "./runtime/python/stdlib/struct.js";

// What struct refuses, and how it says so.
for (const bad of py.Tuple.of(
  () => pack("<B", 256),
  () => pack("<b", -129),
  () => pack("<H", -1),
  () => pack("<i", "x"),
  () => pack("<i", py.float(1)),
  () => pack("<ii", 1),
  () => unpack("<I", py.bytes([97, 98, 99])),
  () => pack("<s", "text"),
  () => pack("z", 1),
  () => unpackFrom("<I", py.bytes([97, 98, 99, 100, 101]), 3),
  () => pack("<f", py.float(1e40)),
  () => pack("<d", "1"),
  () => pack("c", py.bytes([97, 98])),
  () => calcsize("3"),
  () => py.list(iterUnpack("<H", py.bytes([97, 98, 99]))),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, StructError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
