import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Indexes and slices of text, with wrong and huge bounds.
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
  () => py.getItem("abc", 0),
  () => py.getItem("abc", -1),
  () => py.getItem("abc", 3),
  () => py.getItem("abc", -4),
  () => py.getItem("a😀b", 1),
  () => py.getItem("a😀b", -1),
  () => py.getItem("abc", "a"),
  () => py.getItem("abc", py.float(1)),
  () => py.getItem("abc", true),
  () => py.getItem("abc", null),
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
);
