import {
  type Dynamic,
  Tuple,
  count,
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
  const xs: Dynamic = Tuple.of(...rest);
  return next(
    lazyFlatMap(xs, (x: Dynamic) => (x != null ? [x] : [])),
    "all none",
  );
}
print(pick(null, 0, 1), pick(null, ""), pick(null), pick([], null));
const vals: Dynamic[] = [0, "", null, false, [], "x"];
print(
  vals.filter((v: Dynamic) => truthy(v)),
  vals.filter((v: Dynamic) => v != null),
  vals.map((v: Dynamic) => or(v, () => "d")),
  vals.map((v: Dynamic) => (v == null ? "d" : v)),
  sum(lazyFlatMap(vals, (v: Dynamic) => [v == null])),
  count(vals, false),
  index(vals, null),
);
