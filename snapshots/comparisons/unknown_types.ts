import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Comparison of parameters whose type is known only at run time.
function same(a: Dynamic, b: Dynamic): boolean {
  return py.eq(a, b);
}
function less(a: Dynamic, b: Dynamic): Dynamic {
  try {
    return py.lt(a, b);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    return py.str(e);
  }
}
for (const [a, b] of py.Tuple.of(
  py.Tuple.of([1], [1]),
  py.Tuple.of(py.Tuple.of(1), [1]),
  py.Tuple.of({ a: [1] }, { a: [1] }),
  py.Tuple.of(1, py.float(1)),
  py.Tuple.of("a", "b"),
  py.Tuple.of(new py.PySet([1]), new py.PySet([1, 2])),
  py.Tuple.of(null, null),
  py.Tuple.of(py.Tuple.of(1, "a"), py.Tuple.of(1, 2)),
  py.Tuple.of([1, 2], [1]),
  py.Tuple.of(true, 2),
  py.Tuple.of("a", null),
)) {
  py.print(same(a, b), py.ne(a, b), less(a, b));
}
