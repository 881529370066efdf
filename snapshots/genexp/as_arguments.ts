import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let bad: Dynamic;
// Generator expressions as arguments: consumed once, lazily, short-circuited, nested, with conditions, over changing data.
const seen: Dynamic[] = [];

function note(x: Dynamic): Dynamic {
  seen.push(x);
  return x;
}

py.print(py.any(py.lazyFlatMap(py.range(5), (x: number) => [py.gt(note(x), 1)])), seen);
py.clear(seen);
py.print(
  py.all(py.lazyFlatMap(py.range(5), (x: number) => [py.lt(note(x), 2)])),
  seen,
  py.next(
    py.lazyFlatMap(py.range(9), (x: number) => (py.mul(x, x) > 10 ? [x] : [])),
    null,
  ),
);
const g = py.lazyFlatMap("abc", (x: string) => [note(x)]);
py.clear(seen);
py.print(py.next(g), seen, py.contains(g, "c"), seen, py.list(g));
py.print(
  py.sum(py.lazyFlatMap(py.range(4), (x: number) => (py.mod(x, 2) ? [x] : []))),
  py.max(py.lazyFlatMap(["bb", "a", "cc"], (w: string) => [py.Tuple.of(py.len(w), w)])),
  py.min(
    py.lazyFlatMap([], (x: Dynamic) => [x]),
    { default: "none" },
  ),
);
py.print(
  Array.from(py.Tuple.of(1, null), (x: Dynamic) => py.str(x)).join(","),
  py.dict(py.lazyFlatMap(py.enumerate("xy"), ([v, k]: Dynamic) => [py.Tuple.of(k, v)])),
  py.sorted(
    py.lazyFlatMap([1, 3, 2], (x: number) => [py.neg(x)]),
    { reverse: true },
  ),
);
py.print(
  py.tuple(py.lazyFlatMap(py.range(3), (i: number) => py.lazyFlatMap(py.range(i), (j: number) => [py.Tuple.of(i, j)]))),
  py.eq(py.set(py.lazyFlatMap("AaB", (c: string) => [c.toLowerCase()])), new py.PySet(["a", "b"])),
);
let data: number[] = [1, 2];
let lazy: Dynamic = py.lazyFlatMap(data, (x: number) => [py.mul(x, 10)]);
data.push(3);
py.print(py.list(lazy), py.list(lazy));
lazy = py.lazyFlatMap(data, (x: number) => [x]);
data = [99];
py.print(py.list(lazy), [
  ...py.spread(
    py.lazyFlatMap(
      py.lazyFlatMap("q", (z: string) => [z]),
      (y: string) => [y],
    ),
  ),
]);
let factor: number = 1;
const scaled = py.lazyFlatMap([1, 2], (x: number) => [py.mul(x, factor)]);
factor = 5;
py.print(py.next(scaled), factor);
try {
  bad = py.lazyFlatMap(py.Tuple.of(1, 0, 2), (x: number) => [py.div(1, x)]);
  py.print(py.next(bad));
  py.next(bad);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ZeroDivisionError);
  py.print(e, py.list(py.boundGlobal(bad, "bad")));
}
try {
  py.lazyFlatMap(5, (x: Dynamic) => [x]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  Array.from(
    py.lazyFlatMap(py.range(3), (i: number) => [i]),
    (_: number) => 0,
  ).length,
  py.sum(py.lazyFlatMap("abcd", (_: string) => [1])),
  py.isInstance(
    py.lazyFlatMap(py.Tuple.of(), (i: Dynamic) => [i]),
    py.object,
  ),
);
const [a, b] = py.unpack(
  py.lazyFlatMap(py.Tuple.of(1, 2), (x: number) => [x + 1]),
  2,
);
py.print(
  a,
  b,
  py.list(
    py.zip(
      py.lazyFlatMap("ab", (x: string) => [x]),
      py.lazyFlatMap(py.range(9), (y: number) => [y]),
    ),
  ),
);
