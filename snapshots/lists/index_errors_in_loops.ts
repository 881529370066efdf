import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Off-by-one errors raise instead of giving nothing.
const xs: number[] = [1, 2, 3];
try {
  for (const i of py.range(xs.length)) {
    py.print(py.sub(py.getItem(xs, i), py.getItem(xs, i + 1)));
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.IndexError);
  py.print("IndexError", e);
}
function safe(xs: number[], i: number): Dynamic {
  return py.neg(xs.length) <= i && i < xs.length ? py.getItem(xs, i) : null;
}
py.print(Array.from(py.Tuple.of(-4, -3, 0, 2, 3), (i: number) => safe(xs, i)));
