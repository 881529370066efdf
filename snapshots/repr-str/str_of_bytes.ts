import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str() of bytes in encodings, and of everything else.
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
  () => py.ascii("é😀\n'"),
  () => py.ascii({ ü: ["ß"] }),
  () => py.call(py.ascii, []),
  () => py.str(),
  () => py.str(5),
  () => py.str(py.bytes([97])),
  () => py.str(py.bytes([255]), "utf-8"),
  () => py.str(py.bytes([255]), "latin-1"),
  () => py.str(py.bytes([255]), "utf-8", "replace"),
  () => py.str(py.bytes([255]), "utf-8", "ignore"),
  () => py.str(py.bytes([97]), "nope"),
  () => py.str("a", "utf-8"),
  () => py.str(5, "utf-8"),
  () => py.str(1),
  () => py.call(py.str, [1, 2, 3, 4]),
  () => py.str(null),
  () => py.str([null, py.float(1), "a"]),
  () => py.str(py.int),
  () => py.str(py.bytes([97, 98, 99])),
);
