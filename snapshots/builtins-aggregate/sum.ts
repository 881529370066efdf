import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// sum of ints, floats, lists, with a start.
py.print(
  py.sum([1, 2]),
  py.sum([]),
  py.sum([1.5, 2]),
  py.sum(py.Tuple.of(1, 2), 10),
  py.sum([[1], [2]], []),
  py.sum(
    new py.Dict([
      [1, "a"],
      [2, "b"],
    ] as [Dynamic, Dynamic][]),
  ),
  py.sum([true, true, false]),
  py.sum(py.mul([0.1], 10)),
  py.sum(py.lazyFlatMap(py.range(4), (x: number) => [py.mul(x, x)])),
);
py.print(
  py.sum([1, 2], 0.5),
  py.sum([py.Tuple.of(1), py.Tuple.of(2)], py.Tuple.of()),
  py.sum([1, py.float(2)]),
  py.sum([py.float(10000000000000000), 1, py.neg(py.float(10000000000000000))]),
);
for (const bad of py.Tuple.of(["a"], [null], [1, "2"], 5)) {
  try {
    py.sum(bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
try {
  py.sum(["a"], "");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
