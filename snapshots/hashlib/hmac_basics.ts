import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sha256 } from "./runtime/python/stdlib/hashlib.js";
import { compareDigest, digest, newHmac } from "./runtime/python/stdlib/hmac.js";
import {
  compareDigest as pyCompareDigest,
  randbelow,
  tokenBytes,
  tokenHex,
  tokenUrlsafe,
} from "./runtime/python/stdlib/secrets.js";

let operand: Dynamic;
// HMAC digests and constant-time comparison.
const s = newHmac(py.bytes([107, 101, 121]), py.bytes([109, 115, 103]), sha256).hexdigest();
py.print(
  s,
  compareDigest(s, s),
  compareDigest("a", "b"),
  py.getSlice(newHmac(py.bytes([107]), undefined, "sha1").hexdigest(), null, 10),
  py.getSlice(py.callMethod(digest(py.bytes([107]), py.bytes([109]), "sha256"), "hex", []), null, 10),
);
const m = newHmac(py.bytes([107, 101, 121]), py.bytes([109]), "sha256");
m.update(py.bytes([115, 103]));
py.print(
  m.hexdigest() === s,
  py.len(tokenHex(8)),
  py.len(tokenBytes(4)),
  pyCompareDigest(py.bytes([120]), py.bytes([120])),
  typeof tokenUrlsafe(8) === "string",
  0 <= (operand = randbelow(3)) && operand < 3,
);
try {
  newHmac(py.bytes([107]), py.bytes([109]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
