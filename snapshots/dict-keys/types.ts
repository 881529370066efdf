import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  contains,
  flatMap,
  float,
  get,
  getItem,
  len,
  mul,
  pow,
  print,
  range,
  setItem,
} from "./runtime/python/index.js";

// Keys that are ints, floats, bools, None, tuples.
const d = new Dict([
  [1, "int"],
  ["1", "str"],
  [null, "none"],
  [Tuple.of(1, 2), "tuple"],
  [2.5, "float"],
  [false, "false"],
  [Tuple.of(), "empty"],
  ["", "text"],
] as [Dynamic, Dynamic][]);
print(
  getItem(d, 1),
  getItem(d, "1"),
  getItem(d, null),
  getItem(d, Tuple.of(1, 2)),
  getItem(d, Tuple.of(1, 2)),
  getItem(d, 2.5),
  getItem(d, 0),
  getItem(d, Tuple.of()),
  getItem(d, ""),
);
print(d);
print(
  contains(d, float(1)),
  contains(d, true),
  contains(d, Tuple.of(float(1), 2)),
  contains(d, "None"),
);
setItem(d, float(1), "changed");
print(getItem(d, 1), len(d));
const big = new Dict([
  [pow(2, 60), "a"],
  [add(pow(2, 60), 1), "b"],
  [pow(float(2), 60), "c"],
] as [Dynamic, Dynamic][]);
print(big);
const grid = new Dict(
  flatMap(range(2), (x: number) =>
    flatMap(range(2), (y: number) => [[Tuple.of(x, y), mul(x, y)] as [Dynamic, Dynamic]]),
  ),
);
print(grid, get(grid, Tuple.of(5, 5), -1));
