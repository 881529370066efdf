import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keys that are ints, floats, bools, None, tuples.
const d = new py.Dict([
  [1, "int"],
  ["1", "str"],
  [null, "none"],
  [py.Tuple.of(1, 2), "tuple"],
  [2.5, "float"],
  [false, "false"],
  [py.Tuple.of(), "empty"],
  ["", "text"],
] as [Dynamic, Dynamic][]);
py.print(
  py.getItem(d, 1),
  py.getItem(d, "1"),
  py.getItem(d, null),
  py.getItem(d, py.Tuple.of(1, 2)),
  py.getItem(d, py.Tuple.of(1, 2)),
  py.getItem(d, 2.5),
  py.getItem(d, 0),
  py.getItem(d, py.Tuple.of()),
  py.getItem(d, ""),
);
py.print(d);
py.print(
  py.contains(d, py.float(1)),
  py.contains(d, true),
  py.contains(d, py.Tuple.of(py.float(1), 2)),
  py.contains(d, "None"),
);
py.setItem(d, py.float(1), "changed");
py.print(py.getItem(d, 1), py.len(d));
const big = new py.Dict([
  [py.pow(2, 60), "a"],
  [py.add(py.pow(2, 60), 1), "b"],
  [py.pow(py.float(2), 60), "c"],
] as [Dynamic, Dynamic][]);
py.print(big);
const grid = new py.Dict(
  py.flatMap(py.range(2), (x: number) =>
    py.flatMap(py.range(2), (y: number) => [[py.Tuple.of(x, y), py.mul(x, y)] as [Dynamic, Dynamic]]),
  ),
);
py.print(grid, py.get(grid, py.Tuple.of(5, 5), -1));
