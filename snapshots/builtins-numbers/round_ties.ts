import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// round() to even, negative digits, huge values, wrong types.
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
  () => py.round(0.5),
  () => py.round(1.5),
  () => py.round(2.5),
  () => py.round(-0.5),
  () => py.round(-1.5),
  () => py.round(2.675, 2),
  () => py.round(1234.5678, -2),
  () => py.round(1234, -2),
  () => py.round(1250, -2),
  () => py.round(1350, -2),
  () => py.round(-1250, -2),
  () => py.round(5, 2),
  () => py.round(py.pow(2, 70), -5),
  () => py.round(py.float(100000000000000000000)),
  () => py.round(py.float("nan")),
  () => py.round(py.float("inf")),
  () => py.round(1.5, null),
  () => py.round(1.5, py.float(1)),
  () => py.round("a"),
  () => py.round(null),
  () => py.round(true),
  () => py.round(0.1, 20),
  () => py.round(py.float(1e300), -300),
  () => py.round(-0.4, 0),
  () => py.round(py.float(12), 1),
  () => py.round(2.55, 1),
  () => py.round(1.5, true),
  () => py.round(5, -1),
  () => py.round(15, -1),
  () => py.round(py.float(1e22), 2),
  () => py.round(0.15, 1),
  () => py.round(py.float("nan"), 2),
  () => py.round(py.float("inf"), 2),
  () => py.round(py.add(py.pow(2, 53), 0.5)),
);
