import {
  type Dynamic,
  Tuple,
  any,
  dict,
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
const g = lazyFlatMap(range(3), (x: number) => [mul(note(x), 2)]);
print(log, next(g), log, list(g), log, list(g));
print(
  sum(lazyFlatMap(range(5), (x: number) => [x])),
  max(
    lazyFlatMap(["a", "bbb"], (w: string) => [len(w)]),
    { default: 0 },
  ),
  Array.from(range(3), (i: number) => str(i)).join(","),
);
print(any(lazyFlatMap([1, 50, 99], (x: number) => [note(x) > 10])), log);
print(
  next(
    lazyFlatMap([1, 2, 3], (x: number) => (x > 1 ? [x] : [])),
    null,
  ),
  next(
    lazyFlatMap([], (x: Dynamic) => (truthy(x) ? [x] : [])),
    "none",
  ),
);
print(
  tuple(lazyFlatMap("ab", (c: string) => [c])),
  dict(lazyFlatMap("ab", (k: string) => [Tuple.of(k, 1)])),
  sorted(lazyFlatMap(range(3), (x: number) => [neg(x)])),
  set(lazyFlatMap([1, 1], (x: number) => [x])),
);
