import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  callMethod,
  encode,
  getSlice,
  mul,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { sha256, sha512 } from "./runtime/python/stdlib/hashlib.js";
import { compareDigest, digest, newHmac } from "./runtime/python/stdlib/hmac.js";

let m: Dynamic;
// Signatures, comparison and errors.
const [key, msg] = [bytes([115, 101, 99, 114, 101, 116]), encode("payload é")];
for (const alg of Tuple.of(sha256, "sha1", "md5", sha512)) {
  m = newHmac(key, msg, alg);
  print(m.hexdigest(), m.digestSize, m.name);
}
m = newHmac(key, undefined, "sha256");
m.update(bytes([97]));
const c = m.copy();
c.update(bytes([98]));
print(
  getSlice(m.hexdigest(), null, 8),
  c.hexdigest() === newHmac(key, bytes([97, 98]), "sha256").hexdigest(),
  getSlice(callMethod(digest(key, bytes([120]), "sha256"), "hex", []), null, 8),
);
print(
  compareDigest("abc", "abc"),
  compareDigest(bytes([97, 98, 99]), bytes([97, 98, 100])),
  compareDigest("", "a"),
  getSlice(newHmac(bytes([]), bytes([]), "sha256").hexdigest(), null, 8),
  getSlice(newHmac(mul(bytes([107]), 200), bytes([109]), "sha256").hexdigest(), null, 8),
);
for (const bad of Tuple.of(
  signature(() => newHmac("text", bytes([]), "sha256"), "<lambda>", []),
  signature(() => newHmac(key, msg), "<lambda>", []),
  signature(() => compareDigest("é", "é"), "<lambda>", []),
  signature(() => compareDigest("a", bytes([97])), "<lambda>", []),
  signature(() => newHmac(key, msg, "nope"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
