import {
  type Dynamic,
  Tuple,
  eq,
  flatMap,
  float,
  getItem,
  gt,
  is,
  mod,
  mul,
  print,
  range,
  truthy,
} from "./runtime/python/index.js";

let found!: number[];
// Lists in conditions, comparisons, and as return values.
function firstOrNone(xs: number[]): Dynamic {
  return xs.length > 0 ? getItem(xs, 0) : null;
}
function partition(xs: Dynamic, pred: Dynamic): Dynamic {
  const [yes, no] = [[] as Dynamic[], [] as Dynamic[]];
  for (const x of xs) {
    (truthy(pred(x)) ? yes : no).push(x);
  }
  return Tuple.of(yes, no);
}
print(
  firstOrNone([]),
  firstOrNone([0]),
  partition(range(6), (x: Dynamic) => mod(x, 2)),
  eq([], false),
  gt([1], []),
  gt([[]], []),
  !([[]].length > 0),
  eq([1, 2, 3], [1, 2, float(3)]),
  eq([null], [0]),
  eq(mul(["a"], 2), ["a", "a"]),
  is([1], [1]),
);
if (
  (found = flatMap(Tuple.of(1, 5, 9), (x: number) => (x > 4 ? [x] : []))).length > 0 &&
  found.length > 1
) {
  print(found);
}
