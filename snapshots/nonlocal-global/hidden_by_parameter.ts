import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// globals() is asked for names that a parameter hides, or that only a loop has: both are reported.
const LIMIT = 5;

function shadowed(LIMIT: number): Dynamic {
  // Python: return globals()["LIMIT"], LIMIT
  return py.Tuple.of(py.getItem(py.notMigrated("imported-name-lookup", "globals()"), "LIMIT"), LIMIT);
}

for (const step of py.Tuple.of(1, 2)) {
}
try {
  py.print(shadowed(9));
} catch (caught) {
  const e = py.toException(caught);
  py.print(py.typeName(e));
}
// Python: print(globals()["step"])
py.print(py.getItem(py.notMigrated("imported-name-lookup", "globals()"), "step"));
