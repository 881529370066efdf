import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// format() of numbers, text, None, and unknown codes.
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
  () => py.format(5),
  () => py.format(5, "05d"),
  () => py.format(1.5, "x"),
  () => py.format("a", "d"),
  () => py.format(5, "z"),
  () => py.format(null, ">5"),
  () => py.format([1], ""),
  () => py.format(py.pow(2, 70), ","),
  () => py.format(true, "d"),
  () => py.format(true),
  () => py.format(py.float(1)),
  () => py.format(py.float(10000000000000000)),
  () => py.format(0.1, ".3%"),
  () => py.format("😀", "*^5"),
  () => py.format(5, 5),
);
