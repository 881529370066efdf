import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// min and max: ties, keys, defaults, NaN, wrong arguments.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

const nan = py.float("nan");
show(
  () => py.max(1, py.float(2)),
  () => py.max(1, true),
  () => py.max([]),
  () => py.max([], { default: null }),
  () => py.max("a", "b", { key: py.len }),
  () => py.max([1, "a"]),
  () => py.max(1),
  () => py.call(py.max, []),
  () => py.max(new py.Dict(), { default: "d" }),
  () => py.max(1, 2, { default: 3 }),
  () => py.max([1.5, py.float("nan")]),
  () => py.max([py.float("nan"), 1.5]),
  () => py.max("abc"),
  () => py.max([[1], [1, 0]]),
  () => py.max([3, 1], { key: (x: number) => py.neg(x) }),
  () => py.max(py.Tuple.of(1, 2), py.Tuple.of(1, 3)),
  () => py.max([null]),
  () => py.max([null, null]),
  () => py.max([1, null]),
  () => py.min({ b: 1, a: 2 }),
  () => py.min(py.pow(2, 70), py.pow(2, 71)),
  () => py.min(1, 2, { key: null }),
  () => py.min([true, 0, py.float(0)]),
  () => py.min([0, false]),
  () => py.min(5, { key: py.len }),
  () => py.min("", { default: "z" }),
  () => py.call(py.min, [[1]], { foo: 2 }),
  () => py.min(py.iter([2, 1])),
  () => py.max(nan, 1),
);
