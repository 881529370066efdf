import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Slices of lists with every shape of bounds.
const xs: number[] = py.list(py.range(8));
py.print(
  py.getSlice(xs, 2, 5),
  py.getSlice(xs, null, -2),
  py.getSlice(xs, -3, null),
  py.getSlice(xs, null, null, 2),
  py.getSlice(xs, null, null, -1),
  py.getSlice(xs, 6, 1, -2),
  py.getSlice(xs, 10, null),
  py.getSlice(xs, -100, 2),
  py.getSlice(xs, 3, 3),
);
py.print(
  py.getSlice(xs, 1, -1, 3),
  py.getSlice(xs, -1, null, -3),
  py.getSlice(xs, null, 2, -1),
  py.getSlice(xs, null, null),
);
const part: Dynamic[] = py.getSlice(xs, 2, 4);
py.setItem(part, 0, "changed");
py.print(xs, part);
const n = 0;
py.print(py.getSlice(xs, py.neg(n), null), py.getSlice(xs, null, py.neg(n) || null), py.getSlice(xs, n, null));
py.print(
  py.getSlice(py.Tuple.of(1, 2, 3), 1, null),
  py.getSlice(py.range(10), 2, 8, 3),
  py.list(py.getSlice(py.range(10), null, null, -2)),
);
