import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Tuples as records, keys and multiple returns.
function stats(xs: number[]): Dynamic {
  return py.Tuple.of(py.min(xs), py.max(xs), py.div(py.sum(xs), xs.length));
}
const [lo, hi, avg] = stats([1, 2, 6]);
py.print(lo, hi, avg, stats([5]));
const points: Dynamic[] = [py.Tuple.of(1, "b"), py.Tuple.of(0, "a"), py.Tuple.of(1, "a")];
py.print(
  py.sorted(points),
  py.max(points),
  points.map(([, n]: Dynamic) => n),
  py.dict(py.lazyFlatMap(points, ([i, n]: Dynamic) => [py.Tuple.of(n, i)])),
  new py.Dict(Array.from(points, (p: Dynamic) => [p, py.len(p[1])] as [Dynamic, Dynamic])),
  py.contains(points, py.Tuple.of(1, "a")),
  py.tuple(py.sorted(points, { key: (p: Dynamic) => p[1] })),
  py.sum(py.lazyFlatMap(points, (p: Dynamic) => [p[0]])),
);
const a = py.Tuple.of(1, [2], { k: 3 });
a[1].push(9);
py.setItem(a[2], "k", 0);
py.print(
  a,
  py.add(a, py.Tuple.of(4)),
  py.mul(py.getSlice(a, null, 1), 2),
  py.eq(a, py.Tuple.of(1, [2, 9], { k: 0 })),
  py.eq(py.hash(py.Tuple.of(1, py.Tuple.of(2, "x"))), py.hash(py.Tuple.of(1, py.Tuple.of(2, "x")))),
  py.lt(py.Tuple.of(1), py.Tuple.of(1, 0)),
  py.lt(py.Tuple.of(), py.Tuple.of(0)),
);
const [_, last] = py.unpackStar(a, 0, 1);
const items: Dynamic[] = [py.Tuple.of("p", "q"), "r"];
const [x, y] = py.unpack(items[0], 2);
const z = items[1];
py.print(
  last,
  x + y + z,
  py.tuple(py.reversed(py.Tuple.of(1, 2))),
  ((...rest: Dynamic[]) => {
    const a: Dynamic = py.Tuple.of(...rest);
    return a;
  })(...py.spread("ab")),
  py.getItem(py.divmod(7, 3), 0),
  py.type(1),
  py.type(py.Tuple.of(1)),
);
