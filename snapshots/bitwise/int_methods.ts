import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bit_length, bit_count, to_bytes, from_bytes and what else ints have.
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
  () => py.callMethod(1.5, "is_integer", []),
  () => py.callMethod(py.float(2), "is_integer", []),
  () => py.callMethod(5, "bit_length", []),
  () => py.callMethod(py.pow(2, 70), "bit_length", []),
  () => py.callMethod(-5, "bit_length", []),
  () => py.callMethod(0, "bit_length", []),
  () => py.callMethod(5, "bit_count", []),
  () => py.callMethod(0.75, "as_integer_ratio", []),
  () => py.callMethod(5, "as_integer_ratio", []),
  () => py.callMethod(0.1, "hex", []),
  () => py.callMethod(255, "to_bytes", [2, "big"]),
  () => py.callMethod(256, "to_bytes", [1, "big"]),
  () => py.callMethod(-1, "to_bytes", [2, "big"]),
  () => py.callMethod(-1, "to_bytes", [2, "little"], { signed: true }),
  () => py.callMethod(py.int, "from_bytes", [py.bytes([1, 0]), "big"]),
  () => py.callMethod(py.int, "from_bytes", [py.bytes([255, 255]), "little"], { signed: true }),
  () => py.callMethod(1, "conjugate", []),
  () => py.getAttr(5, "numerator"),
  () => py.callMethod(py.bytes([97, 98, 99]), "hex", []),
);
