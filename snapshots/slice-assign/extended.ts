import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assignment to slices with a step.
const xs: Dynamic[] = py.list(py.range(6));
py.setSlice(xs, null, null, ["a", "b", "c"], 2);
py.print(xs);
py.setSlice(xs, null, null, py.range(6), -1);
py.print(xs);
for (const bad of py.Tuple.of([1], [1, 2, 3, 4])) {
  try {
    py.setSlice(xs, null, null, bad, 2);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
try {
  py.setSlice(xs, 0, 2, 5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.setSlice(xs, 4, 1, ["x"]);
py.print(xs);
