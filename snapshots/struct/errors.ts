import {
  OverflowError,
  Tuple,
  bytes,
  call,
  float,
  list,
  print,
  rethrowUnless,
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

// What struct refuses, and how it says so.
for (const bad of Tuple.of(
  () => pack("<B", 256),
  () => pack("<b", -129),
  () => pack("<H", -1),
  () => pack("<i", "x"),
  () => pack("<i", float(1)),
  () => pack("<ii", 1),
  () => unpack("<I", bytes([97, 98, 99])),
  () => pack("<s", "text"),
  () => pack("z", 1),
  () => unpackFrom("<I", bytes([97, 98, 99, 100, 101]), 3),
  () => pack("<f", float(1e40)),
  () => pack("<d", "1"),
  () => pack("c", bytes([97, 98])),
  () => calcsize("3"),
  () => list(iterUnpack("<H", bytes([97, 98, 99]))),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, StructError, OverflowError);
    print(typeName(e), e);
  }
}
