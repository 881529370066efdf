import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let xs!: Dynamic[];
// Mixed types raise; text sorts by code point.
// Python: for xs in ([1, "a"], [None, 1], [{}, {}], [(1, "a"), (1, 2)], [1, 2j], [[], ()]):
for (xs of py.Tuple.of(
  [1, "a"],
  [null, 1],
  [new py.Dict(), new py.Dict()],
  [py.Tuple.of(1, "a"), py.Tuple.of(1, 2)],
  [1, py.notMigrated("complex-number", "2j")],
  [[], py.Tuple.of()],
)) {
  try {
    py.print(py.sorted(xs));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print(
  py.sorted(["é", "z", "a", "Z", "😀", "￿"]),
  py.sorted(["a1", "a10", "a2"]),
  py.sorted(["", " ", "0"]),
  py.sorted("aáb"),
);
xs = [3, 1, 2];
try {
  py.sort(xs, { key: (v: number) => py.div(1, v - 2) });
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ZeroDivisionError);
  py.print(e);
}
py.print(
  py.sorted([3, 1, 2], { key: null }),
  py.sorted(py.range(3), { key: (x: number) => py.neg(x) }),
  py.sorted([[2], [1, 5], []]),
  py.sorted(py.items({ b: 1, a: 2 })),
);
