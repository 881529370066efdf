import {
  contains,
  delItem,
  getItem,
  index,
  list,
  mod,
  print,
  range,
  remove,
  setSlice,
} from "./runtime/python/index.js";

// Removing while iterating by index and in reverse.
const xs: number[] = [1, 2, 2, 3, 2];
for (const i of range(xs.length - 1, -1, -1)) {
  if (getItem(xs, i) === 2) {
    delItem(xs, i);
  }
}
print(xs);
const ys: number[] = list(range(10));
setSlice(
  ys,
  null,
  null,
  ys.filter((y: number) => mod(y, 3)),
);
print(ys);
while (contains(ys, 4)) {
  remove(ys, 4);
}
print(ys, index(ys, 5));
