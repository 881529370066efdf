import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytearray,
  bytes,
  call,
  callMethod,
  contains,
  encode,
  getSlice,
  int,
  mod,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  algorithmsAvailable,
  md5,
  newHash,
  pbkdf2Hmac,
  sha256,
} from "./runtime/python/stdlib/hashlib.js";

let h: Dynamic;
// Digests of all kinds, by parts, and by name.
const data = encode("héllo 😀");
for (const name of Tuple.of(
  "md5",
  "sha1",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "sha3_256",
  "blake2b",
  "blake2s",
)) {
  h = newHash(name, data);
  print(name, h.hexdigest(), h.digestSize, h.blockSize, h.name);
}
h = sha256();
h.update(bytes([97]));
h.update(bytes([98]));
const c = h.copy();
c.update(bytes([99]));
print(
  h.hexdigest() === sha256(bytes([97, 98])).hexdigest(),
  getSlice(c.hexdigest(), null, 8),
  getSlice(h.digest(), null, 4),
  getSlice(sha256(bytes([])).hexdigest(), null, 16),
  h.hexdigest() === h.hexdigest(),
);
print(
  md5(bytes([120]), { usedforsecurity: false }).hexdigest(),
  callMethod(pbkdf2Hmac("sha256", bytes([112, 119]), bytes([115, 97, 108, 116]), 10), "hex", []),
  callMethod(pbkdf2Hmac("sha1", bytes([112, 119]), bytes([115, 97, 108, 116]), 1, 8), "hex", []),
);
for (const bad of Tuple.of(
  signature(() => sha256("text"), "<lambda>", []),
  signature(() => newHash("nope"), "<lambda>", []),
  signature(() => h.update(5), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(
  sha256(bytearray(bytes([97, 98]))).hexdigest() === h.hexdigest(),
  mod(int(sha256(bytes([105, 100])).hexdigest(), 16), 1000),
  contains(algorithmsAvailable, "sha256"),
  contains(algorithmsAvailable, "md5"),
);
