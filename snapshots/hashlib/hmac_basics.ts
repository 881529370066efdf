import {
  type Dynamic,
  TypeError,
  bytes,
  callMethod,
  getSlice,
  len,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
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
const s = newHmac(bytes([107, 101, 121]), bytes([109, 115, 103]), sha256).hexdigest();
print(
  s,
  compareDigest(s, s),
  compareDigest("a", "b"),
  getSlice(newHmac(bytes([107]), undefined, "sha1").hexdigest(), null, 10),
  getSlice(callMethod(digest(bytes([107]), bytes([109]), "sha256"), "hex", []), null, 10),
);
const m = newHmac(bytes([107, 101, 121]), bytes([109]), "sha256");
m.update(bytes([115, 103]));
print(
  m.hexdigest() === s,
  len(tokenHex(8)),
  len(tokenBytes(4)),
  pyCompareDigest(bytes([120]), bytes([120])),
  typeof tokenUrlsafe(8) === "string",
  0 <= (operand = randbelow(3)) && operand < 3,
);
try {
  newHmac(bytes([107]), bytes([109]));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
