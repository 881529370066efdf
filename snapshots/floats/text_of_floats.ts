import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// How floats print: exponents, shortest digits, sums that are not exact.
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
  () => py.contains(py.range(5), py.float(3)),
  () => py.pow(py.float(0), -1),
  () => py.floordiv(7, -2),
  () => py.add(py.neg(py.float(0)), 0),
  () => py.mul(py.neg(py.float(0)), 0),
  () => py.eq(py.float(0), py.neg(py.float(0))),
  () => py.pow(py.float(0), 0),
  () => py.callMethod(0.1, "hex", []),
  () => py.add(0.1, 0.2),
  () => py.add(py.float(10000000000000000), 1),
  () => py.float(1e22),
  () => py.float(1e21),
  () => 123456789012345678n as Dynamic,
  () => py.float(1),
  () => py.float(100),
  () => py.float(1e100),
  () => 1.5e-7,
  () => py.add(0.1, 0.7),
  () => py.mul(py.float(3), 2),
  () => py.div(6, 2),
  () => py.div(7, 2),
  () => py.mul(py.float(1e308), 10),
  () => py.mul(py.neg(py.float(1e308)), 10),
  () => py.div(1e-320, 10),
  () => py.mul(0.1, 3),
  () => py.div(1, 3),
  () => py.div(2, 3),
  () => py.float(1e23),
  () => py.div(5e-324, 2),
  () => py.or(py.float(0), () => py.neg(py.float(0))),
);
