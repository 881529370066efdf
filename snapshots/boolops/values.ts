import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// and, or, not and conditional expressions give operands, not booleans.
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
  () => !true,
  () => py.and(true, () => 5),
  () => py.or(0, () => "a"),
  () => py.or("", () => null),
  () => py.and([], () => 1),
  () => py.and(1, () => 2) || 3,
  () => !([].length > 0),
  () => !false,
  () => py.or(null, () => false),
  () => py.or(py.float(0), () => py.neg(py.float(0))),
  () => py.or(nan, () => 1),
  () => py.and(nan, () => 1),
  () => ([].length > 0 ? 1 : 2),
  () => (true ? 1 : 2),
  () => py.or(py.bytes([]), () => py.bytes([120])),
);
