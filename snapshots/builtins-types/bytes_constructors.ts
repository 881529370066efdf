import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bytes and bytearray of sizes, iterables, text with encodings, and their errors.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.bytearray(),
  () => py.bytearray(3),
  () => py.bytearray(py.bytes([97, 98])),
  () => py.bytearray([1, 255]),
  () => py.bytearray([256]),
  () => py.bytearray("ab"),
  () => py.bytearray("é", "utf-8"),
  () => py.bytearray(-1),
  () => py.bytearray(null),
  () => py.bytes(),
  () => py.bytes(2),
  () => py.bytes([0, 65]),
  () => py.bytes("é", "utf-8"),
  () => py.bytes("é"),
  () => py.bytes([300]),
  () => py.bytes([-1]),
  () => py.bytes(1.5),
  () => py.bytes("é", "ascii"),
  () => py.bytes("é", "ascii", "replace"),
  () => py.bytes(py.range(3)),
  () => py.add(py.bytearray(py.bytes([97, 98])), py.bytes([99])),
  () => py.callMethod(py.bytearray(py.bytes([97, 98])), "append", [300]),
  () => py.callMethod(py.bytearray(py.bytes([97, 98])), "pop", []),
  () => py.bytes(py.bytearray(py.bytes([97]))),
);
