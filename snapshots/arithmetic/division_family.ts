import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// True, floor and modulo division with signs, zeros, infinities and huge ints.
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

const inf = py.float("inf");
show(
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
  () => py.floordiv("a", 2),
  () => py.div("a", 2),
  () => py.mod("%d", 3.9),
  () => py.mod("%(a)s", 5),
  () => py.mod("%", 5),
  () => py.mod("%z", 5),
  () => py.mod("%5d|%-5d|%05d", py.Tuple.of(1, 2, 3)),
  () => py.mod("%.2f", 2.675),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%x", 1.5),
  () => py.mod("a", 5),
  () => py.mod("%5s|%-5s|", py.Tuple.of("a", "b")),
  () => py.mod("%05.1f", -2.345),
  () => py.mod("%d%%", 50),
  () => py.mod("%s", py.float(1)),
  () => py.mod("%d", py.float(100000000000000000000)),
  () => py.floordiv(-(9007199254740993n as Dynamic), 2),
  () => py.mod(9007199254740993n as Dynamic, 10),
  () => py.floordiv(py.pow(10, 20), py.pow(10, 18)),
  () => py.div(py.pow(10, 20), py.pow(10, 18)),
  () => py.div(py.pow(10, 400), py.pow(10, 399)),
  () => py.div(1, 0),
  () => py.div(py.float(1), 0),
  () => py.floordiv(1, 0),
  () => py.floordiv(py.float(1), 0),
  () => py.mod(1, 0),
  () => py.mod(py.float(1), 0),
  () => py.mod(py.pow(2, 70), 0),
  () => py.floordiv(py.pow(2, 70), 0),
  () => py.div(py.pow(2, 70), 0),
  () => py.floordiv(7, -2),
  () => py.floordiv(-7, 2),
  () => py.mod(7, -2),
  () => py.mod(-7, 2),
  () => py.floordiv(7.5, 2),
  () => py.floordiv(-7.5, 2),
  () => py.mod(-7.5, 2),
  () => py.mod(7.5, -2),
  () => py.mod(5, inf),
  () => py.mod(-5, inf),
  () => py.floordiv(-5, inf),
  () => py.mod(inf, 5),
  () => py.floordiv(inf, 5),
  () => py.floordiv(true, 1),
  () => py.div(true, 2),
  () => py.div(6, 2),
);
