import * as py from "./runtime/python/index.js";

// Floor division and modulo on floats follow the sign of the divisor.
for (const [a, b] of py.Tuple.of(
  py.Tuple.of(5.5, 2),
  py.Tuple.of(-5.5, 2),
  py.Tuple.of(5.5, -2),
  py.Tuple.of(-5.5, -2),
  py.Tuple.of(py.float(0), 3),
  py.Tuple.of(-1e-20, 3),
  py.Tuple.of(1, 0.1),
)) {
  py.print(py.floordiv(a, b), py.mod(a, b), py.divmod(a, b));
}
py.print(py.floordiv(py.float("inf"), 2), py.mod(5, py.float("inf")), py.mod(-5, py.float("inf")));
py.print(py.mul(py.float(1e308), 10), py.mul(py.neg(py.float(1e308)), 10), py.div(1e-320, py.float(10000000000)));
