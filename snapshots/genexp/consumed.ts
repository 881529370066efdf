import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generator expressions in functions, unpacked, filtered and empty.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.type(py.lazyFlatMap([], (x: Dynamic) => [x])),
  () => Array.from(py.iterate("ab"), (x: string) => x).join(","),
  () => `${py.str(Array.from(py.range(3), (x: number) => x))}`,
  () => py.sum(py.lazyFlatMap(py.range(5), (x: number) => [x])),
  () => py.list(py.lazyFlatMap("ab", (x: string) => [x])),
  () => py.dict(py.lazyFlatMap("ab", (k: string) => [py.Tuple.of(k, 1)])),
  () =>
    py.max(
      py.lazyFlatMap([], (w: Dynamic) => [py.len(w)]),
      { default: -1 },
    ),
  () => py.sorted(py.lazyFlatMap(py.Tuple.of(1, 3, 2), (x: number) => [py.neg(x)])),
  () => Array.from(py.range(3), (i: number) => py.str(i)).join(","),
  () => py.tuple(py.lazyFlatMap(py.range(4), (x: number) => (py.mod(x, 2) ? [x] : []))),
  () => py.any(py.lazyFlatMap(py.Tuple.of(0, 2), (x: number) => [x > 1])),
  () =>
    py.next(
      py.lazyFlatMap([1, 2], (x: number) => (x > 5 ? [x] : [])),
      "none",
    ),
  () => [
    ...py.spread(
      py.lazyFlatMap(py.Tuple.of(1, 2), (x: number) =>
        py.lazyFlatMap(py.Tuple.of(3, 4), (y: number) => [py.mul(x, y)]),
      ),
    ),
  ],
  () =>
    Array.from(
      py.lazyFlatMap(py.range(3), (y: number) => [y]),
      (x: number) => x,
    ).length,
  () => py.set(py.lazyFlatMap(py.range(4), (x: number) => [py.mod(x, 2)])),
  () =>
    py.list(
      py.zip(
        py.lazyFlatMap("ab", (x: string) => [x]),
        py.lazyFlatMap("cd", (y: string) => [y]),
      ),
    ),
  () => py.list(py.lazyFlatMap(5, (x: Dynamic) => [x])),
);
