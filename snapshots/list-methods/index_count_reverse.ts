import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// index, count, reverse, copy.
const xs: Dynamic[] = [3, 1, 2, 1, "1", py.float(1)];
py.print(
  py.index(xs, 1),
  py.index(xs, 1, 2),
  py.index(xs, "1"),
  py.count(xs, 1),
  py.count(xs, true),
  py.count(xs, "z"),
);
for (const args of py.Tuple.of(py.Tuple.of(9), py.Tuple.of(3, 1), py.Tuple.of(1, 2, 3))) {
  try {
    py.print(py.call(py.getAttr(xs, "index"), args));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
py.print(py.reverse(xs), xs, py.eq(py.copy(xs), xs), py.is(py.copy(xs), xs));
py.print(py.index([{ a: 1 }, { b: 2 }], { b: 2 }), py.count([[1], [2]], [1]));
