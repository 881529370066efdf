import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Slices of lists, tuples and ranges with zero steps, huge and wrong bounds.
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
  () => py.getSlice(py.range(10), 2, 5),
  () => py.getSlice(py.range(10), null, null, -1),
  () => py.repr(py.slice(1, null)),
  () => py.slice(5),
  () => py.slice(1, 2),
  () => py.slice(1, 2, 3),
  () => py.eq(py.slice(null), py.slice(null, null, null)),
  () => py.callMethod(py.slice(1, 10, 2), "indices", [5]),
  () => py.callMethod(py.slice(null, null, -1), "indices", [5]),
  () => py.getAttr(py.slice(1), "stop"),
  () => py.call(py.slice, []),
  () => py.typeName(py.slice(1)),
  () => py.getSlice("abcdef", 1, 4),
  () => py.getSlice("abcdef", null, null, -1),
  () => py.getSlice("a😀b", null, null, -1),
  () => py.getSlice("abcdef", null, null, 2),
  () => py.getSlice("abcdef", 5, 1, -2),
  () => py.getSlice("abcdef", 10, null),
  () => py.getSlice("abcdef", -100, 2),
  () => py.getSlice("abcdef", null, null, 0),
  () => py.getSlice("abcdef", py.float(1), null),
  () => py.getSlice("abcdef", "a", null),
  () => py.getSlice("abcdef", null, null),
  () => py.getSlice("abcdef", true, null),
  () => py.getSlice([1, 2], 0, 1),
  () => py.getSlice([1, 2, 3], null, null, -1),
  () => py.getSlice([1, 2, 3], null, null, 0),
  () => py.getSlice([1, 2, 3], -100, 100),
  () => py.getSlice([1, 2, 3], "a", null),
  () => py.getSlice([1, 2, 3], py.pow(2, 70), null),
  () => py.getSlice([1, 2, 3], null, py.neg(py.pow(2, 70))),
  () => py.getSlice([1, 2, 3], 1, null),
  () => py.getSlice(py.bytes([97, 98, 99]), 1, null),
  () => py.getSlice(py.bytes([97, 98, 99]), null, null, -1),
  () => py.eq(py.slice(1, 2), py.slice(1, 2)),
  () => py.getItem([1, 2, 3], py.slice(1, null)),
  () => py.getItem("abc", py.slice(null, null, -1)),
);
