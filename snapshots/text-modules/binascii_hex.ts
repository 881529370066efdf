import { Tuple, bytes, print, rethrowUnless } from "./runtime/python/index.js";
import { Error } from "./runtime/python/stdlib/base64.js";
import {
  a2bBase64,
  b2aBase64,
  crc32,
  hexlify,
  unhexlify,
} from "./runtime/python/stdlib/binascii.js";

// Bytes as hexadecimal digits and base64 lines.
print(
  hexlify(bytes([0, 255, 97, 98])),
  unhexlify("00ff6162"),
  unhexlify(bytes([54, 49, 54, 50])),
  hexlify(bytes([])),
  crc32(bytes([104, 101, 108, 108, 111])),
  b2aBase64(bytes([97, 98, 99])),
  b2aBase64(bytes([97, 98, 99]), { newline: false }),
  a2bBase64(bytes([89, 87, 74, 106, 10])),
);
for (const bad of Tuple.of("abc", "zz")) {
  try {
    unhexlify(bad);
  } catch (caught) {
    const e = rethrowUnless(caught, Error);
    print(e);
  }
}
