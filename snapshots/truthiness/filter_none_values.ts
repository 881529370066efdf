import {
  type Dynamic,
  Tuple,
  count,
  flatMap,
  index,
  lazyFlatMap,
  next,
  or,
  print,
  sum,
  truthy,
} from "./runtime/python/index.js";

// `is None` against falsy.
function pick(...rest: Dynamic[]): Dynamic {
  let xs: Dynamic = Tuple.of(...rest);
  return next(
    lazyFlatMap(xs, (x: Dynamic) => (x != null ? [x] : [])),
    "all none",
  );
}
print(pick(null, 0, 1), pick(null, ""), pick(null), pick([], null));
const vals: Dynamic[] = [0, "", null, false, [], "x"];
print(
  flatMap(vals, (v: Dynamic) => (truthy(v) ? [v] : [])),
  flatMap(vals, (v: Dynamic) => (v != null ? [v] : [])),
  vals.map((v: Dynamic) => or(v, () => "d")),
  vals.map((v: Dynamic) => (v == null ? "d" : v)),
  sum(lazyFlatMap(vals, (v: Dynamic) => [v == null])),
  count(vals, false),
  index(vals, null),
);
