import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let found!: number[];
// Lists in conditions, comparisons, and as return values.
function firstOrNone(xs: number[]): Dynamic {
  return xs.length > 0 ? py.getItem(xs, 0) : null;
}
function partition(xs: Dynamic, pred: Dynamic): Dynamic {
  const [yes, no] = [[] as Dynamic[], [] as Dynamic[]];
  for (const x of xs) {
    (py.truthy(pred(x)) ? yes : no).push(x);
  }
  return py.Tuple.of(yes, no);
}
py.print(
  firstOrNone([]),
  firstOrNone([0]),
  partition(py.range(6), (x: Dynamic) => py.mod(x, 2)),
  py.eq([], false),
  py.gt([1], []),
  py.gt([[]], []),
  !([[]].length > 0),
  py.eq([1, 2, 3], [1, 2, py.float(3)]),
  py.eq([null], [0]),
  py.eq(py.mul(["a"], 2), ["a", "a"]),
  py.is([1], [1]),
);
if ((found = py.flatMap(py.Tuple.of(1, 5, 9), (x: number) => (x > 4 ? [x] : []))).length > 0 && found.length > 1) {
  py.print(found);
}
