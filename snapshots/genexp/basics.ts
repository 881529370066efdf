import {
  type Dynamic,
  Tuple,
  any,
  dict,
  join,
  lazyFlatMap,
  len,
  list,
  max,
  mul,
  neg,
  next,
  print,
  range,
  set,
  sorted,
  str,
  sum,
  truthy,
  tuple,
} from "./runtime/python/index.js";

// Generator expressions are lazy.
const log: number[] = [];
function note(x: number): number {
  log.push(x);
  return x;
}
const g = lazyFlatMap(range(3), (x: Dynamic) => [mul(note(x), 2)]);
print(log, next(g), log, list(g), log, list(g));
print(
  sum(lazyFlatMap(range(5), (x: Dynamic) => [x])),
  max(
    lazyFlatMap(["a", "bbb"], (w: Dynamic) => [len(w)]),
    { default: 0 },
  ),
  join(
    ",",
    lazyFlatMap(range(3), (i: Dynamic) => [str(i)]),
  ),
);
print(any(lazyFlatMap([1, 50, 99], (x: Dynamic) => [note(x) > 10])), log);
print(
  next(
    lazyFlatMap([1, 2, 3], (x: Dynamic) => (x > 1 ? [x] : [])),
    null,
  ),
  next(
    lazyFlatMap([], (x: Dynamic) => (truthy(x) ? [x] : [])),
    "none",
  ),
);
print(
  tuple(lazyFlatMap("ab", (c: Dynamic) => [c])),
  dict(lazyFlatMap("ab", (k: Dynamic) => [Tuple.of(k, 1)])),
  sorted(lazyFlatMap(range(3), (x: Dynamic) => [neg(x)])),
  set(lazyFlatMap([1, 1], (x: Dynamic) => [x])),
);
