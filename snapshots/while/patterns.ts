import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x!: string;
// while loops with break, continue, walrus, complex conditions.
let [n, steps]: [Dynamic, Dynamic] = [27, 0];
while (py.ne(n, 1)) {
  n = py.truthy(py.mod(n, 2)) ? py.add(py.mul(3, n), 1) : py.floordiv(n, 2);
  steps += 1;
}
py.print(steps);
const data: string[] = py.list("abc");
while (data.length > 0 && (x = py.pop(data)) !== "a") {
  py.print(py.boundGlobal(x, "x"));
}
let i: number = 0;
while (true) {
  i += 1;
  if (py.mod(i, 2)) {
    continue;
  }
  if (i > 6) {
    break;
  }
  py.print(i, py.keywords({ end: " " }));
}
py.print();
let [lo, hi]: [Dynamic, Dynamic] = [0, 100];
while (lo < hi) {
  const mid = py.floordiv(py.add(lo, hi), 2);
  if (py.mul(mid, mid) < 50) {
    lo = py.add(mid, 1);
  } else {
    hi = mid;
  }
}
py.print(lo);
while (false) {}
while ([].length > 0) {}
py.print("done");
