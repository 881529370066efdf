import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Averages, percentages and rounding.
function avg(xs: Dynamic[]): Dynamic {
  return xs.length > 0 ? py.div(py.sum(xs), xs.length) : 0;
}
py.print(
  avg([1, 2]),
  avg([2, 2]),
  avg([]),
  avg([0.1, 0.2]),
  py.round(avg([1, 2, 2]), 2),
  `${py.format(avg([1, 2, 2]), ".2f")}`,
  py.mul(py.div(7, 2), 2),
  py.div(6, 2),
  py.div(1, 3),
  py.mul(py.div(2, 3), 100),
  py.int(py.div(7, 2)),
  py.floordiv(7, 2),
  py.floordiv(-7, 2),
  py.int(py.div(-7, 2)),
  py.eq(py.div(10, 4), 2.5),
  py.div(3, 1),
  py.str(py.div(4, 2)),
  py.div(py.mul(100, 3), 7),
  py.div(py.float(1000), 10),
  py.floordiv(py.div(5, 2), 1),
  py.div(py.pow(2, 31), 2),
);
const [done, total] = [3, 8];
py.print(
  `${done}/${total} (${py.format(py.div(done, total), ".0%")})`,
  `${py.format(py.mul(py.div(done, total), 100), ".1f")}%`,
  py.round(py.mul(py.div(done, total), 100)),
  py.mul("#", py.int(py.mul(py.div(done, total), 20))),
);
