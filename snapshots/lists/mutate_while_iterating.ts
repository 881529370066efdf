import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Iterating a list that changes.
const xs: number[] = [1, 2, 3, 4];
for (const x of xs) {
  if (x === 2) {
    py.remove(xs, x);
  }
  py.print(x, py.keywords({ end: " " }));
}
py.print(xs);
const ys: number[] = [1];
for (const y of ys) {
  if (ys.length < 5) {
    ys.push(py.mul(y, 2));
  }
}
py.print(ys);
for (const z of py.list(ys)) {
  if (z > 2) {
    py.remove(ys, z);
  }
}
py.print(ys);
const it = py.iter([1, 2, 3]);
py.print(Array.from(py.iterate(it), (a: Dynamic) => py.Tuple.of(a, py.next(it, null))));
