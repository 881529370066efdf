import * as py from "./runtime/python/index.js";

// Zero, None, NaN, and bools.
// Python: for value in (0, 1, -1, 0.0, -0.0, 0.1, None, True, False, float("nan"), float("inf"), 0j):
for (const value of py.Tuple.of(
  0,
  1,
  -1,
  py.float(0),
  py.neg(py.float(0)),
  0.1,
  null,
  true,
  false,
  py.float("nan"),
  py.float("inf"),
  py.notMigrated("complex-number", "0j"),
)) {
  if (py.truthy(value)) {
    py.print(value, "true");
  } else {
    py.print(value, "false");
  }
}
py.print(py.bool(), py.bool("False"), [[]].length > 0);
