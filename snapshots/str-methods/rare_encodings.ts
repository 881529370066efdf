import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Encodings beyond the usual ones, names that are none.
const CASES: Dynamic[] = [
  () => py.callMethod(py.bytes([255]), "decode", ["utf-8", "namereplace"]),
  () => py.callMethod(py.bytes([255]), "decode", ["ascii", "xmlcharrefreplace"]),
  () => py.encode("a", "nothing"),
  () => py.callMethod(py.bytes([97]), "decode", ["nothing"]),
  () => py.encode("a", "nothing-like-it", "ignore"),
  () => py.encode("a", "unicode"),
  () => py.encode("é", "ascii", "nothing"),
  () => py.encode("e", "ascii", "nothing"),
  () => py.encode("é", "rot13"),
  () => py.encode("é", "quopri"),
  () => py.callMethod(py.bytes([97]), "decode", ["hex"]),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(i, py.typeName(error), error);
  }
}
