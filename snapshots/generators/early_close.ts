import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x!: number;
// break out of a for loop over a generator; close() and del run finally.
function* stream(): Generator<Dynamic> {
  try {
    for (let i = 0; i < 10; i++) {
      yield i;
    }
  } finally {
    py.print("cleanup");
  }
}
const g = stream();
for (x of py.iterate(g)) {
  if (x === 2) {
    break;
  }
}
py.print("after break", py.boundGlobal(x, "x"));
py.closeGenerator(g);
py.print("closed");
function first(gen: Dynamic): Dynamic {
  return py.next(gen);
}
const g2 = stream();
py.print(first(g2), py.next(g2));
py.closeGenerator(g2);
py.closeGenerator(g2);
py.print(py.next(g2, null));
const unstarted = stream();
py.closeGenerator(unstarted);
py.print(py.list(unstarted));
