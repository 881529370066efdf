import { Tuple, bool, float, neg, notMigrated, print, truthy } from "./runtime/python/index.js";

// Zero, None, NaN, and bools.
// Python: for value in (0, 1, -1, 0.0, -0.0, 0.1, None, True, False, float("nan"), float("inf"), 0j):
for (const value of Tuple.of(
  0,
  1,
  -1,
  float(0),
  neg(float(0)),
  0.1,
  null,
  true,
  false,
  float("nan"),
  float("inf"),
  notMigrated("complex-number", "0j"),
)) {
  if (truthy(value)) {
    print(value, "true");
  } else {
    print(value, "false");
  }
}
print(bool(), bool("False"), [[]].length > 0);
