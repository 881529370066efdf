import * as py from "./runtime/python/index.js";

// Errors on bytes.
for (const f of py.Tuple.of(
  py.signature(() => py.add(py.bytes([97]), "a"), "<lambda>", []),
  py.signature(() => py.getItem(py.bytes([97, 98, 99]), 5), "<lambda>", []),
  py.signature(() => py.bytes([300]), "<lambda>", []),
  py.signature(() => py.bytes("x"), "<lambda>", []),
  py.signature(() => py.callMethod(py.bytes([255]), "decode", []), "<lambda>", []),
  py.signature(() => py.contains(py.bytes([97, 98, 99]), "a"), "<lambda>", []),
  py.signature(() => py.callMethod(py.bytes([97]), "join", [["b"]]), "<lambda>", []),
  py.signature(() => py.callMethod(py.bytes, "fromhex", ["zz"]), "<lambda>", []),
  py.signature(() => py.lt(py.bytes([120]), "x"), "<lambda>", []),
  py.signature(() => py.bytes(-1), "<lambda>", []),
  py.signature(() => py.callMethod(py.bytes([97]), "split", [","]), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.IndexError);
    py.print(py.typeName(e), e);
  }
}
