import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// `is None` against falsy.
function pick(...rest: Dynamic[]): Dynamic {
  const xs: Dynamic = py.Tuple.of(...rest);
  return py.next(
    py.lazyFlatMap(xs, (x: Dynamic) => (x != null ? [x] : [])),
    "all none",
  );
}
py.print(pick(null, 0, 1), pick(null, ""), pick(null), pick([], null));
const vals: Dynamic[] = [0, "", null, false, [], "x"];
py.print(
  vals.filter((v: Dynamic) => py.truthy(v)),
  vals.filter((v: Dynamic) => v != null),
  vals.map((v: Dynamic) => py.or(v, () => "d")),
  vals.map((v: Dynamic) => (v == null ? "d" : v)),
  py.sum(py.lazyFlatMap(vals, (v: Dynamic) => [v == null])),
  py.count(vals, false),
  py.index(vals, null),
);
