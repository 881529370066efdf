import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generator expressions are lazy.
const log: number[] = [];
function note(x: number): number {
  log.push(x);
  return x;
}
const g = py.lazyFlatMap(py.range(3), (x: number) => [py.mul(note(x), 2)]);
py.print(log, py.next(g), log, py.list(g), log, py.list(g));
py.print(
  py.sum(py.lazyFlatMap(py.range(5), (x: number) => [x])),
  py.max(
    py.lazyFlatMap(["a", "bbb"], (w: string) => [py.len(w)]),
    { default: 0 },
  ),
  Array.from(py.range(3), (i: number) => py.str(i)).join(","),
);
py.print(py.any(py.lazyFlatMap([1, 50, 99], (x: number) => [note(x) > 10])), log);
py.print(
  py.next(
    py.lazyFlatMap([1, 2, 3], (x: number) => (x > 1 ? [x] : [])),
    null,
  ),
  py.next(
    py.lazyFlatMap([], (x: Dynamic) => (py.truthy(x) ? [x] : [])),
    "none",
  ),
);
py.print(
  py.tuple(py.lazyFlatMap("ab", (c: string) => [c])),
  py.dict(py.lazyFlatMap("ab", (k: string) => [py.Tuple.of(k, 1)])),
  py.sorted(py.lazyFlatMap(py.range(3), (x: number) => [py.neg(x)])),
  py.set(py.lazyFlatMap([1, 1], (x: number) => [x])),
);
