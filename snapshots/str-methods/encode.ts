import {
  UnicodeDecodeError,
  UnicodeEncodeError,
  bytes,
  callMethod,
  encode,
  len,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

// encode and decode with errors.
const s = "héllo €😀";
print(encode(s), callMethod(encode(s, "utf-8"), "decode", []), len(encode(s, "utf-16-le")));
print(
  encode(s, "ascii", "ignore"),
  encode(s, "ascii", "replace"),
  encode(s, "latin-1", "xmlcharrefreplace"),
);
try {
  encode(s, "ascii");
} catch (caught) {
  const e = rethrowUnless(caught, UnicodeEncodeError);
  print(e);
}
try {
  callMethod(bytes([255, 254]), "decode", ["utf-8"]);
} catch (caught2) {
  const e = rethrowUnless(caught2, UnicodeDecodeError);
  print(e);
}
print(
  callMethod(bytes([99, 97, 102, 195, 169]), "decode", []),
  callMethod(bytes([233]), "decode", ["latin-1"]),
  callMethod(bytes([97, 255, 98]), "decode", ["utf-8"], { errors: "replace" }),
  callMethod(bytes([97, 255, 98]), "decode", [], { errors: "ignore" }),
);
