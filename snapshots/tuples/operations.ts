import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Concatenation, repetition, comparison, search and errors of tuples.
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

show(
  () => py.add(py.Tuple.of(1), py.Tuple.of(2)),
  () => py.add(py.Tuple.of(1), [2]),
  () => py.mul(py.Tuple.of(1), 2),
  () => py.lt(py.Tuple.of(1, 2), py.Tuple.of(1, 2, 0)),
  () => py.lt(py.Tuple.of(1), [1]),
  () => py.eq(py.Tuple.of(1), [1]),
  () => py.getItem(py.Tuple.of(1, 2), 5),
  () => py.getItem(py.Tuple.of(1, 2), "a"),
  () => py.getAttr(py.Tuple.of(1), "foo"),
  () => py.callMethod(py.Tuple.of(1, 2), "index", [2]),
  () => py.callMethod(py.Tuple.of(1, 2), "index", [3]),
  () => py.callMethod(py.Tuple.of(1, py.float(1), true), "count", [1]),
  () => py.callMethod(py.Tuple.of(1), "append", [2]),
  () => py.callMethod(py.Tuple.of(1), "sort", []),
);
