import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  encode,
  getSlice,
  int,
  mod,
  print,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { md5, newHash, sha256 } from "./runtime/python/stdlib/hashlib.js";

let h: Dynamic;
// Digests of bytes, incremental updates, errors.
for (const n of Tuple.of("md5", "sha1", "sha256", "sha512")) {
  h = newHash(n, bytes([97, 98, 99]));
  print(n, getSlice(h.hexdigest(), null, 32), h.digestSize, h.name);
}
h = sha256();
h.update(bytes([97]));
h.update(bytes([98, 99]));
const c = h.copy();
c.update(bytes([33]));
print(
  h.hexdigest() === sha256(bytes([97, 98, 99])).hexdigest(),
  getSlice(c.hexdigest(), null, 8),
  getSlice(h.digest(), null, 4),
  getSlice(sha256(encode("é")).hexdigest(), null, 12),
  mod(int(md5(bytes([107])).hexdigest(), 16), 100),
);
try {
  md5("text");
} catch (caught) {
  const e = toException(caught);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught;
  }
}
try {
  newHash("nope");
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof ValueError) {
    print(typeName(e));
  } else {
    throw caught2;
  }
}
