import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// decode with every error handler and encoding.
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
  () => py.callMethod(py.bytes([255]), "decode", []),
  () => py.callMethod(py.bytes([255]), "decode", ["latin-1"]),
  () => py.callMethod(py.bytes([226, 130]), "decode", ["utf-8", "replace"]),
  () => py.callMethod(py.bytes([226, 130, 97]), "decode", ["utf-8", "ignore"]),
  () => py.callMethod(py.bytes([195, 169]), "decode", ["ascii"]),
  () => py.callMethod(py.bytes([97]), "decode", ["nope"]),
  () => py.callMethod(py.bytes([255]), "decode", ["utf-8", "backslashreplace"]),
  () => py.callMethod(py.bytes([240, 159, 152, 128]), "decode", []),
  () => py.callMethod(py.bytes([237, 160, 128]), "decode", []),
);
