import * as py from "./runtime/python/index.js";

// encode and decode with errors.
const s = "héllo €😀";
py.print(py.encode(s), py.callMethod(py.encode(s, "utf-8"), "decode", []), py.len(py.encode(s, "utf-16-le")));
py.print(
  py.encode(s, "ascii", "ignore"),
  py.encode(s, "ascii", "replace"),
  py.encode(s, "latin-1", "xmlcharrefreplace"),
);
try {
  py.encode(s, "ascii");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.UnicodeEncodeError);
  py.print(e);
}
try {
  py.callMethod(py.bytes([255, 254]), "decode", ["utf-8"]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.UnicodeDecodeError);
  py.print(e);
}
py.print(
  py.callMethod(py.bytes([99, 97, 102, 195, 169]), "decode", []),
  py.callMethod(py.bytes([233]), "decode", ["latin-1"]),
  py.callMethod(py.bytes([97, 255, 98]), "decode", ["utf-8"], { errors: "replace" }),
  py.callMethod(py.bytes([97, 255, 98]), "decode", [], { errors: "ignore" }),
);
