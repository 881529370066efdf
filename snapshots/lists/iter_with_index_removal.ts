import * as py from "./runtime/python/index.js";

// Removing while iterating by index and in reverse.
const xs: number[] = [1, 2, 2, 3, 2];
for (const i of py.range(xs.length - 1, -1, -1)) {
  if (py.getItem(xs, i) === 2) {
    py.delItem(xs, i);
  }
}
py.print(xs);
const ys: number[] = py.list(py.range(10));
py.setSlice(
  ys,
  null,
  null,
  ys.filter((y: number) => py.mod(y, 3)),
);
py.print(ys);
while (py.contains(ys, 4)) {
  py.remove(ys, 4);
}
py.print(ys, py.index(ys, 5));
