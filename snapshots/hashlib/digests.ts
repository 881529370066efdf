import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { algorithmsAvailable, md5, newHash, pbkdf2Hmac, sha256 } from "./runtime/python/stdlib/hashlib.js";

let h: Dynamic;
// Digests of all kinds, by parts, and by name.
const data = py.encode("héllo 😀");
for (const name of py.Tuple.of(
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
  py.print(name, h.hexdigest(), h.digestSize, h.blockSize, h.name);
}
h = sha256();
h.update(py.bytes([97]));
h.update(py.bytes([98]));
const c = h.copy();
c.update(py.bytes([99]));
py.print(
  h.hexdigest() === sha256(py.bytes([97, 98])).hexdigest(),
  py.getSlice(c.hexdigest(), null, 8),
  py.getSlice(h.digest(), null, 4),
  py.getSlice(sha256(py.bytes([])).hexdigest(), null, 16),
  h.hexdigest() === h.hexdigest(),
);
py.print(
  md5(py.bytes([120]), { usedforsecurity: false }).hexdigest(),
  py.callMethod(pbkdf2Hmac("sha256", py.bytes([112, 119]), py.bytes([115, 97, 108, 116]), 10), "hex", []),
  py.callMethod(pbkdf2Hmac("sha1", py.bytes([112, 119]), py.bytes([115, 97, 108, 116]), 1, 8), "hex", []),
);
for (const bad of py.Tuple.of(
  py.signature(() => sha256("text"), "<lambda>", []),
  py.signature(() => newHash("nope"), "<lambda>", []),
  py.signature(() => h.update(5), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  sha256(py.bytearray(py.bytes([97, 98]))).hexdigest() === h.hexdigest(),
  py.mod(py.int(sha256(py.bytes([105, 100])).hexdigest(), 16), 1000),
  py.contains(algorithmsAvailable, "sha256"),
  py.contains(algorithmsAvailable, "md5"),
);
