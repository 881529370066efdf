import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods of bytes: search, split, strip, join, translate, with text where bytes belong.
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
  () => py.bytearray(py.bytes([97, 98])),
  () => py.callMethod(py.bytes([97, 98, 99]), "find", [py.bytes([99])]),
  () => py.callMethod(py.bytes([97, 98, 99]), "find", [99]),
  () => py.callMethod(py.bytes([97, 44, 98]), "split", [py.bytes([44])]),
  () => py.callMethod(py.bytes([97, 44, 98]), "split", [","]),
  () => py.callMethod(py.bytes([32, 97, 32]), "strip", []),
  () => py.callMethod(py.bytes([97, 98, 99]), "startswith", [py.bytes([97])]),
  () => py.callMethod(py.bytes([97, 98, 99]), "startswith", ["a"]),
  () => py.callMethod(py.bytes([44]), "join", [[py.bytes([97]), py.bytes([98])]]),
  () => py.callMethod(py.bytes([44]), "join", [["a"]]),
  () => py.callMethod(py.bytes([97, 98, 99]), "replace", [py.bytes([98]), py.bytes([120])]),
  () => py.callMethod(py.bytes([97, 98, 99]), "hex", []),
  () => py.callMethod(py.bytes([97, 98, 99]), "hex", ["-"]),
  () => py.callMethod(py.bytes, "fromhex", ["6162"]),
  () => py.callMethod(py.bytes, "fromhex", ["61 62"]),
  () => py.callMethod(py.bytes, "fromhex", ["6"]),
  () => py.callMethod(py.bytes, "fromhex", ["zz"]),
  () => py.callMethod(py.bytes([97, 98, 99]), "upper", []),
  () => py.callMethod(py.bytes([97, 98, 99]), "count", [py.bytes([98])]),
  () => py.callMethod(py.bytes([97, 98, 99]), "isalpha", []),
  () => py.callMethod(py.bytes([97, 45, 98]), "partition", [py.bytes([45])]),
  () => py.callMethod(py.bytes([97]), "center", [5]),
  () => py.callMethod(py.bytes([97, 10, 98]), "splitlines", []),
  () => py.callMethod(py.bytes([97, 98, 99]), "index", [py.bytes([122])]),
  () => py.callMethod(py.bytes([97, 98, 99]), "endswith", [py.Tuple.of(py.bytes([99]), py.bytes([120]))]),
  () => py.callMethod(py.bytes([97, 98]), "zfill", [5]),
  () => py.callMethod(py.bytes([97, 66]), "swapcase", []),
  () => py.callMethod(py.bytes([97, 98]), "title", []),
  () => py.callMethod(py.bytes([97, 98]), "translate", [null, py.bytes([97])]),
  () => py.getItem(py.callMethod(py.bytes, "maketrans", [py.bytes([97]), py.bytes([98])]), 97),
  () => py.callMethod(py.bytes([97, 98, 99]), "nope", []),
  () => py.add(py.bytearray(py.bytes([97, 98])), py.bytes([99])),
  () => py.callMethod(py.bytearray(py.bytes([97, 98])), "append", [300]),
  () => py.callMethod(py.bytearray(py.bytes([97, 98])), "pop", []),
);
