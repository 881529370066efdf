import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Creation, indexing, nesting, repr.
const xs: Dynamic[] = [1, "two", py.float(3), null, true, [4], py.Tuple.of(5), { k: 6 }];
py.print(
  xs,
  xs.length,
  py.getItem(xs, 0),
  py.getItem(xs, -1),
  py.getItem(py.getItem(xs, 5), 0),
  py.getItem(py.getItem(xs, 7), "k"),
);
py.setItem(xs, 1, "TWO");
py.setItem(xs, -2, py.Tuple.of());
py.print(xs);
py.print(py.list("abc"), py.list(py.range(3)), py.list({ a: 1 }), [], py.eq([[]], [[]]));
py.print(py.eq([], []), py.is([], []), py.getSlice([1, 2], null, null, -1), py.add([1], py.mul([2], 2)));
for (const i of py.Tuple.of(3, -4)) {
  try {
    py.getItem([1, 2, 3], i);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError);
    py.print(e);
  }
}
try {
  py.getItem([1], 0.5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.setItem([1], 5, 2);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.IndexError);
  py.print(e);
}
