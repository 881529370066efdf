import {
  type Dynamic,
  PySet,
  bytes,
  encode,
  float,
  getItem,
  getSlice,
  jsonDumps,
  keywords,
  mul,
  print,
  range,
  sorted,
  splitKeywords,
  str,
} from "./runtime/python/index.js";
import { blake2b, md5, sha1, sha256 } from "./runtime/python/stdlib/hashlib.js";

// Keys made of JSON, the usual use.
function key(...rest: Dynamic[]): string {
  const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest);
  const payload = jsonDumps([args, kw], { sort_keys: true, default: str });
  return getSlice(sha256(encode(payload, "utf-8")).hexdigest(), null, 12);
}
print(
  key("a", keywords({ n: 1 })),
  key("a", keywords({ n: float(1) })),
  key({ b: 1, a: [null, true] }),
  key("é"),
  key("a", keywords({ n: 1 })) === key("a", keywords({ n: 1 })),
);
print(
  md5(encode(["x", "y"].join("\n"))).hexdigest(),
  sha1(mul(bytes([0]), 100)).hexdigest(),
  getSlice(blake2b(bytes([120])).hexdigest(), null, 16),
);
const ids: string[] = sorted(
  new PySet(Array.from(range(50), (i: number) => getItem(sha256(encode(str(i))).hexdigest(), 0))),
);
print(ids.join(""));
