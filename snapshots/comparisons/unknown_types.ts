import {
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  eq,
  float,
  lt,
  ne,
  print,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// Comparison of parameters whose type is known only at run time.
function same(a: Dynamic, b: Dynamic): boolean {
  return eq(a, b);
}
function less(a: Dynamic, b: Dynamic): Dynamic {
  try {
    return lt(a, b);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    return str(e);
  }
}
for (const [a, b] of Tuple.of(
  Tuple.of([1], [1]),
  Tuple.of(Tuple.of(1), [1]),
  Tuple.of({ a: [1] }, { a: [1] }),
  Tuple.of(1, float(1)),
  Tuple.of("a", "b"),
  Tuple.of(new PySet([1]), new PySet([1, 2])),
  Tuple.of(null, null),
  Tuple.of(Tuple.of(1, "a"), Tuple.of(1, 2)),
  Tuple.of([1, 2], [1]),
  Tuple.of(true, 2),
  Tuple.of("a", null),
)) {
  print(same(a, b), ne(a, b), less(a, b));
}
