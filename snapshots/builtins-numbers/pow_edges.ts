import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// pow with two and three arguments, negative exponents, zero, infinities.
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
  () => py.pow(2, 3),
  () => py.pow(2, -1),
  () => py.pow(2, 3, 5),
  () => py.pow(2, -1, 5),
  () => py.pow(2, -1, 4),
  () => py.pow(2, 3, 0),
  () => py.pow(0, -1),
  () => py.pow(py.float(0), -1),
  () => py.pow(2, 200),
  () => py.pow(py.float(2), 2000),
  () => py.pow(2, py.float(3)),
  () => py.pow("a", 2),
  () => py.pow(2, 3, 1.5),
  () => py.pow(-2, 3, 5),
  () => py.pow(2, 3, -5),
  () => py.pow(true, 2),
  () => py.pow(2, 3, 5),
  () => py.call(py.pow, [2]),
  () => py.pow(10, -2),
  () => py.pow(0, 0),
  () => py.pow(py.float("inf"), 0),
  () => py.pow(1, py.float("nan")),
  () => py.pow(-1, py.float("inf")),
);
