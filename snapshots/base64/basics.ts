import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  b16encode,
  b32encode,
  b64decode,
  b64encode,
  urlsafeB64decode,
  urlsafeB64encode,
} from "./runtime/python/stdlib/base64.js";

let e: Dynamic;
// base64 encode and decode.
for (const b of py.Tuple.of(
  py.bytes([]),
  py.bytes([102]),
  py.bytes([102, 111]),
  py.bytes([102, 111, 111]),
  py.bytes([255, 254, 0]),
  py.encode("é😀"),
)) {
  e = b64encode(b);
  py.print(e, py.callMethod(e, "decode", []), py.eq(b64decode(e), b), urlsafeB64encode(b));
}
py.print(
  b64decode("Zm9v"),
  urlsafeB64decode("__4A"),
  b32encode(py.bytes([104, 105])),
  b16encode(py.bytes([104, 105])),
  py.callMethod(b64decode(b64encode(py.encode("user:pass"))), "decode", []).split(":"),
);
for (const bad of py.Tuple.of("abc", "a")) {
  try {
    b64decode(bad);
  } catch (caught) {
    e = py.rethrowUnless(caught, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
try {
  b64encode("text");
} catch (caught2) {
  e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
