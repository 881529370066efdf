import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Every ZeroDivisionError, and what floats and huge ints give instead.
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
  () => py.divmod(1, 0),
  () => py.divmod(py.float(1), 0),
  () => py.div(1, 0),
  () => py.div(py.float(1), 0),
  () => py.floordiv(1, 0),
  () => py.floordiv(py.float(1), 0),
  () => py.mod(1, 0),
  () => py.mod(py.float(1), 0),
  () => py.pow(0, -1),
  () => py.pow(py.float(0), -1),
  () => py.mod(py.pow(2, 70), 0),
  () => py.floordiv(py.pow(2, 70), 0),
  () => py.div(py.pow(2, 70), 0),
  () => py.pow(0, 0),
  () => py.pow(py.float(0), 0),
);
