import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  callMethod,
  encode,
  eq,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
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
for (const b of Tuple.of(
  bytes([]),
  bytes([102]),
  bytes([102, 111]),
  bytes([102, 111, 111]),
  bytes([255, 254, 0]),
  encode("é😀"),
)) {
  e = b64encode(b);
  print(e, callMethod(e, "decode", []), eq(b64decode(e), b), urlsafeB64encode(b));
}
print(
  b64decode("Zm9v"),
  urlsafeB64decode("__4A"),
  b32encode(bytes([104, 105])),
  b16encode(bytes([104, 105])),
  callMethod(b64decode(b64encode(encode("user:pass"))), "decode", []).split(":"),
);
for (const bad of Tuple.of("abc", "a")) {
  try {
    b64decode(bad);
  } catch (caught) {
    e = rethrowUnless(caught, ValueError);
    print(typeName(e), e);
  }
}
try {
  b64encode("text");
} catch (caught2) {
  e = rethrowUnless(caught2, TypeError);
  print(e);
}
