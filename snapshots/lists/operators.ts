import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Concatenation, repetition, comparison and indexes of lists, with wrong operands.
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
  () => py.eq([nan], [nan]),
  () => py.add([1], [2]),
  () => py.add([1], py.Tuple.of(2)),
  () => py.mul([1], 2),
  () => py.mul(2, [1]),
  () => py.mul([1], -1),
  () => py.mul([1], 1.5),
  () => py.mul([1], "a"),
  () => py.mul([1], true),
  () => py.sub([], []),
  () => py.lt([], null),
  () => py.lt([1, 2], [1, 3]),
  () => py.lt([1], [1, 0]),
  () => py.lt([1, "a"], [1, 2]),
  () => py.lt([1, "a"], [2, 1]),
  () => py.eq([1], [py.float(1)]),
  () => py.eq([true], [1]),
  () => py.eq([], false),
  () => py.ne([1], [1]),
  () => py.getItem([1, 2], 2),
  () => py.getItem([1, 2], -3),
  () => py.getItem([1, 2], "a"),
  () => py.getItem([1, 2], py.float(1)),
  () => py.getItem([1, 2], true),
  () => py.getItem([1, 2], null),
  () => py.getSlice([1, 2], 0, 1),
  () => py.getItem([1, 2], py.pow(2, 70)),
  () => py.getSlice([1, 2, 3], null, null, -1),
  () => py.getSlice([1, 2, 3], null, null, 0),
  () => py.getSlice([1, 2, 3], -100, 100),
  () => py.getSlice([1, 2, 3], "a", null),
  () => py.getSlice([1, 2, 3], py.pow(2, 70), null),
  () => py.getSlice([1, 2, 3], null, py.neg(py.pow(2, 70))),
  () => py.getSlice([1, 2, 3], 1, null),
  () => py.getItem([1, 2, 3], py.slice(1, null)),
);
