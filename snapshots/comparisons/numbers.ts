import * as py from "./runtime/python/index.js";

// Ordering and equality across int, float and bool.
py.print(py.eq(1, py.float(1)), py.eq(1, true), py.eq(0, false), py.eq(2, true));
py.print(3 < 3.5, -1 > -2, py.float(1000) >= 1000, py.lt(true, 2));
py.print(py.eq(py.add(0.1, 0.2), 0.3), py.eq(py.float(0), py.neg(py.float(0))));
const nan = py.float("nan");
py.print(py.eq(nan, nan), py.ne(nan, nan), nan < 1, nan > 1);
py.print(
  py.eq(py.pow(10, 20), py.float(100000000000000000000)),
  py.eq(py.pow(2, 53), py.add(py.pow(2, 53), 1)),
  py.eq(py.pow(2, 53), py.float(py.pow(2, 53))),
);
py.print(py.ne(1, "1"), py.eq(null, false), py.eq(null, 0));
