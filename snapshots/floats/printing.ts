import * as py from "./runtime/python/index.js";

// str and repr of floats.
for (const x of py.Tuple.of(
  py.float(1),
  0.1,
  py.float(10000000000000000),
  py.float(1000000000000000),
  py.float(123456789012345680),
  0.0001,
  0.00001,
  py.float(1.5e300),
  5e-324,
  py.neg(py.float(0)),
  py.float(100),
  py.div(1, 3),
  2.5,
  py.float(1e22),
  py.float(9999999999999998),
)) {
  py.print(x, py.repr(x), py.str(py.neg(x)));
}
py.print(py.float("inf"), py.float("-inf"), py.float("nan"));
py.print([py.float(1), 2.5, py.neg(py.float(0))], { x: py.float(3) }, py.Tuple.of(py.float(1e100)));
