import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// sorted() of mixed numbers, text beyond the BMP, wrong keywords and wrong items.
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
  () => py.sorted([3, 1, 2]),
  () => py.sorted([1, "a"]),
  () => py.sorted([null, null]),
  () => py.sorted([null]),
  () => py.sorted("ba😀"),
  () => py.sorted({ b: 1, a: 2 }),
  () => py.sorted([1, 2.5, true, py.float(0), false]),
  () => py.sorted([3, 1], { reverse: true }),
  () => py.sorted(["b", "A"], { key: py.getAttr(py.str, "lower") }),
  () => py.sorted([[2], [1, 5], []]),
  () => py.sorted([py.Tuple.of(1, "b"), py.Tuple.of(1, "a")]),
  () => py.sorted(5),
  () => py.sorted([1], { key: 5 }),
  () => py.call(py.sorted, [[1]], { foo: 5 }),
  () => py.sorted([2, 1], { reverse: "yes" }),
  () => py.sorted([2, 1], { reverse: null }),
  () => py.sorted([2, 1], { reverse: 0 }),
  () => py.sorted([2, 1], { key: null }),
  () => py.call(py.sorted, [[1, 2], (x: Dynamic) => x]),
  () => py.call(py.sorted, []),
  () => py.sorted([py.float("nan"), py.float(1), 0.5]),
  () => py.sorted(["é", "z", "a", "Z", "😀", "￿"]),
  () => py.sorted([py.bytes([98]), py.bytes([97])]),
);
