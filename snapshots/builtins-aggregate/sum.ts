import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  float,
  lazyFlatMap,
  mul,
  neg,
  print,
  range,
  rethrowUnless,
  sum,
} from "./runtime/python/index.js";

// sum of ints, floats, lists, with a start.
print(
  sum([1, 2]),
  sum([]),
  sum([1.5, 2]),
  sum(Tuple.of(1, 2), 10),
  sum([[1], [2]], []),
  sum(
    new Dict([
      [1, "a"],
      [2, "b"],
    ] as [Dynamic, Dynamic][]),
  ),
  sum([true, true, false]),
  sum(mul([0.1], 10)),
  sum(lazyFlatMap(range(4), (x: number) => [mul(x, x)])),
);
print(
  sum([1, 2], 0.5),
  sum([Tuple.of(1), Tuple.of(2)], Tuple.of()),
  sum([1, float(2)]),
  sum([float(10000000000000000), 1, neg(float(10000000000000000))]),
);
for (const bad of Tuple.of(["a"], [null], [1, "2"], 5)) {
  try {
    sum(bad);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
try {
  sum(["a"], "");
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
