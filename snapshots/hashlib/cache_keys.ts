import {
  type Dynamic,
  bytes,
  encode,
  float,
  getSlice,
  iterate,
  jsonDumps,
  len,
  print,
  range,
  set,
} from "./runtime/python/index.js";
import { md5, sha1, sha256 } from "./runtime/python/stdlib/hashlib.js";

// Cache keys from sorted JSON.
function key({ ...kw }: Dynamic = {}): string {
  return getSlice(sha256(encode(jsonDumps(kw, { sort_keys: true }))).hexdigest(), null, 12);
}
print(
  key({ a: 1, b: "x" }),
  key({ b: "x", a: 1 }) === key({ a: 1, b: "x" }),
  key({ a: float(1) }) === key({ a: 1 }),
  key(),
  key({ s: "é" }),
);
const ids: string[] = Array.from(iterate(range(3)), (i: Dynamic) =>
  getSlice(md5(encode(`doc-${i}`)).hexdigest(), null, 6),
);
print(ids, len(set(ids)), sha1(bytes([])).hexdigest());
