import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// abs and divmod of zeros, infinities, huge ints, bools and wrong types.
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
  () => py.abs(-3),
  () => py.abs(py.neg(py.float(0))),
  () => py.abs(py.float("-inf")),
  () => py.abs(py.neg(py.pow(2, 70))),
  () => py.abs(true),
  () => py.abs("a"),
  () => py.call(py.abs, []),
  () => py.call(py.abs, [1, 2]),
  () => py.call(py.abs, [], { x: 1 }),
  () => py.abs(null),
  () => py.divmod(7, 3),
  () => py.divmod(-7, 3),
  () => py.divmod(7, -3),
  () => py.divmod(7.5, -2),
  () => py.divmod(py.neg(py.float(0)), 3),
  () => py.divmod(py.pow(2, 70), 7),
  () => py.divmod(py.neg(py.pow(2, 70)), py.pow(10, 5)),
  () => py.divmod(1, 0),
  () => py.divmod(py.float(1), 0),
  () => py.divmod(true, 2),
  () => py.divmod("a", 1),
  () => py.divmod(py.float("inf"), 2),
  () => py.divmod(5, py.float("inf")),
  () => py.divmod(-5, py.float("inf")),
);
