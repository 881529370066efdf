import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { blake2b, md5, sha1, sha256 } from "./runtime/python/stdlib/hashlib.js";

// Keys made of JSON, the usual use.
function key(...rest: Dynamic[]): string {
  const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  const payload = py.jsonDumps([args, kw], { sort_keys: true, default: py.str });
  return py.getSlice(sha256(py.encode(payload, "utf-8")).hexdigest(), null, 12);
}
py.print(
  key("a", py.keywords({ n: 1 })),
  key("a", py.keywords({ n: py.float(1) })),
  key({ b: 1, a: [null, true] }),
  key("é"),
  key("a", py.keywords({ n: 1 })) === key("a", py.keywords({ n: 1 })),
);
py.print(
  md5(py.encode(["x", "y"].join("\n"))).hexdigest(),
  sha1(py.mul(py.bytes([0]), 100)).hexdigest(),
  py.getSlice(blake2b(py.bytes([120])).hexdigest(), null, 16),
);
const ids: string[] = py.sorted(
  new py.PySet(Array.from(py.range(50), (i: number) => py.getItem(sha256(py.encode(py.str(i))).hexdigest(), 0))),
);
py.print(ids.join(""));
