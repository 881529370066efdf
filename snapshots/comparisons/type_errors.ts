import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ordering unlike types raises TypeError with the operator and the types.
// Python: pairs = [(1, "a"), ("a", 1), (None, 1), ([1], (1,)), ({}, {}), (None, None), ([1], ["a"]), (1j, 2j)]
const pairs: Dynamic[] = [
  py.Tuple.of(1, "a"),
  py.Tuple.of("a", 1),
  py.Tuple.of(null, 1),
  py.Tuple.of([1], py.Tuple.of(1)),
  py.Tuple.of(new py.Dict(), new py.Dict()),
  py.Tuple.of(null, null),
  py.Tuple.of([1], ["a"]),
  py.Tuple.of(py.notMigrated("complex-number", "1j"), py.notMigrated("complex-number", "2j")),
];
for (const [a, b] of pairs) {
  try {
    py.print(py.lt(a, b));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
try {
  py.print(py.ge(3, "x"));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.sorted([3, null, 1]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
