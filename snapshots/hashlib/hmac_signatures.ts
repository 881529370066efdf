import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sha256, sha512 } from "./runtime/python/stdlib/hashlib.js";
import { compareDigest, digest, newHmac } from "./runtime/python/stdlib/hmac.js";

let m: Dynamic;
// Signatures, comparison and errors.
const [key, msg] = [py.bytes([115, 101, 99, 114, 101, 116]), py.encode("payload é")];
for (const alg of py.Tuple.of(sha256, "sha1", "md5", sha512)) {
  m = newHmac(key, msg, alg);
  py.print(m.hexdigest(), m.digestSize, m.name);
}
m = newHmac(key, undefined, "sha256");
m.update(py.bytes([97]));
const c = m.copy();
c.update(py.bytes([98]));
py.print(
  py.getSlice(m.hexdigest(), null, 8),
  c.hexdigest() === newHmac(key, py.bytes([97, 98]), "sha256").hexdigest(),
  py.getSlice(py.callMethod(digest(key, py.bytes([120]), "sha256"), "hex", []), null, 8),
);
py.print(
  compareDigest("abc", "abc"),
  compareDigest(py.bytes([97, 98, 99]), py.bytes([97, 98, 100])),
  compareDigest("", "a"),
  py.getSlice(newHmac(py.bytes([]), py.bytes([]), "sha256").hexdigest(), null, 8),
  py.getSlice(newHmac(py.mul(py.bytes([107]), 200), py.bytes([109]), "sha256").hexdigest(), null, 8),
);
for (const bad of py.Tuple.of(
  py.signature(() => newHmac("text", py.bytes([]), "sha256"), "<lambda>", []),
  py.signature(() => newHmac(key, msg), "<lambda>", []),
  py.signature(() => compareDigest("é", "é"), "<lambda>", []),
  py.signature(() => compareDigest("a", py.bytes([97])), "<lambda>", []),
  py.signature(() => newHmac(key, msg, "nope"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
