import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ge,
  lt,
  notMigrated,
  print,
  rethrowUnless,
  sorted,
} from "./runtime/python/index.js";

// Ordering unlike types raises TypeError with the operator and the types.
// Python: pairs = [(1, "a"), ("a", 1), (None, 1), ([1], (1,)), ({}, {}), (None, None), ([1], ["a"]), (1j, 2j)]
const pairs: Dynamic[] = [
  Tuple.of(1, "a"),
  Tuple.of("a", 1),
  Tuple.of(null, 1),
  Tuple.of([1], Tuple.of(1)),
  Tuple.of(new Dict(), new Dict()),
  Tuple.of(null, null),
  Tuple.of([1], ["a"]),
  Tuple.of(notMigrated("complex-number", "1j"), notMigrated("complex-number", "2j")),
];
for (const [a, b] of pairs) {
  try {
    print(lt(a, b));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
try {
  print(ge(3, "x"));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  sorted([3, null, 1]);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
