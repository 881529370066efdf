import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ZeroDivisionError,
  div,
  items,
  neg,
  notMigrated,
  print,
  range,
  rethrowUnless,
  sort,
  sorted,
  sub,
} from "./runtime/python/index.js";

let xs!: Dynamic[];
// Mixed types raise; text sorts by code point.
// Python: for xs in ([1, "a"], [None, 1], [{}, {}], [(1, "a"), (1, 2)], [1, 2j], [[], ()]):
for (xs of Tuple.of(
  [1, "a"],
  [null, 1],
  [new Dict(), new Dict()],
  [Tuple.of(1, "a"), Tuple.of(1, 2)],
  [1, notMigrated("complex-number", "2j")],
  [[], Tuple.of()],
)) {
  try {
    print(sorted(xs));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
print(
  sorted(["é", "z", "a", "Z", "😀", "￿"]),
  sorted(["a1", "a10", "a2"]),
  sorted(["", " ", "0"]),
  sorted("aáb"),
);
xs = [3, 1, 2];
try {
  sort(xs, { key: (v: Dynamic) => div(1, sub(v, 2)) });
} catch (caught2) {
  const e = rethrowUnless(caught2, ZeroDivisionError);
  print(e);
}
print(
  sorted([3, 1, 2], { key: null }),
  sorted(range(3), { key: (x: Dynamic) => neg(x) }),
  sorted([[2], [1, 5], []]),
  sorted(items({ b: 1, a: 2 })),
);
