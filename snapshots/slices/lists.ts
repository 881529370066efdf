import {
  type Dynamic,
  Tuple,
  getSlice,
  list,
  neg,
  print,
  range,
  setItem,
} from "./runtime/python/index.js";

// Slices of lists with every shape of bounds.
const xs: number[] = list(range(8));
print(
  getSlice(xs, 2, 5),
  getSlice(xs, null, -2),
  getSlice(xs, -3, null),
  getSlice(xs, null, null, 2),
  getSlice(xs, null, null, -1),
  getSlice(xs, 6, 1, -2),
  getSlice(xs, 10, null),
  getSlice(xs, -100, 2),
  getSlice(xs, 3, 3),
);
print(
  getSlice(xs, 1, -1, 3),
  getSlice(xs, -1, null, -3),
  getSlice(xs, null, 2, -1),
  getSlice(xs, null, null),
);
const part: Dynamic[] = getSlice(xs, 2, 4);
setItem(part, 0, "changed");
print(xs, part);
const n = 0;
print(getSlice(xs, neg(n), null), getSlice(xs, null, neg(n) || null), getSlice(xs, n, null));
print(
  getSlice(Tuple.of(1, 2, 3), 1, null),
  getSlice(range(10), 2, 8, 3),
  list(getSlice(range(10), null, null, -2)),
);
