import * as py from "./runtime/python/index.js";
import { Error } from "./runtime/python/stdlib/base64.js";
import { a2bBase64, b2aBase64, crc32, hexlify, unhexlify } from "./runtime/python/stdlib/binascii.js";

// Bytes as hexadecimal digits and base64 lines.
py.print(
  hexlify(py.bytes([0, 255, 97, 98])),
  unhexlify("00ff6162"),
  unhexlify(py.bytes([54, 49, 54, 50])),
  hexlify(py.bytes([])),
  crc32(py.bytes([104, 101, 108, 108, 111])),
  b2aBase64(py.bytes([97, 98, 99])),
  b2aBase64(py.bytes([97, 98, 99]), { newline: false }),
  a2bBase64(py.bytes([89, 87, 74, 106, 10])),
);
for (const bad of py.Tuple.of("abc", "zz")) {
  try {
    unhexlify(bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, Error);
    py.print(e);
  }
}
