import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// any and all stop early and use truth.
function t(x: number): number {
  py.print("t", x);
  return x;
}
py.print(
  py.any([]),
  py.all([]),
  py.any([0, "", null]),
  py.all([1, "a", [0]]),
  py.any(py.lazyFlatMap([1, 3], (x: number) => [x > 2])),
  py.all({ a: 1 }),
  py.all({ "": 1 }),
);
py.print(
  py.any(py.lazyFlatMap(py.Tuple.of(0, 1, 2), (x: number) => [t(x)])),
  py.all(py.lazyFlatMap(py.Tuple.of(1, 0, 2), (x: number) => [t(x)])),
);
py.print(
  py.any(py.map(py.getAttr(py.str, "isdigit"), "a1")),
  py.all(py.lazyFlatMap(py.Tuple.of(1, true), (x: Dynamic) => [py.isInstance(x, py.int)])),
  py.any(py.range(0)),
  py.all([[]]),
);
try {
  py.any(5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
