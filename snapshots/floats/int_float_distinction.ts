import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ints and floats print differently through arithmetic.
let total: Dynamic = 0;
for (const price of py.Tuple.of(1.5, 2.5)) {
  total = py.iadd(total, price);
}
py.print(total, py.div(total, 2), py.mul(total, 2), py.int(total));
const avg = py.div(10, 5);
py.print(avg, [avg], { avg }, `${py.str(avg)}`, py.str(avg) + "!");
const x = py.float(3);
py.print(
  py.eq(x, 3),
  x,
  py.floordiv(x, 1),
  py.mod(x, 2),
  py.neg(x),
  py.abs(x),
  py.max(x, 2),
  py.sum([x, 1]),
  py.sum([1, 2]),
  py.sum([], py.float(0)),
);
py.print(py.pow(2, py.float(2)), py.pow(4, 0.5), py.float(1), py.floordiv(5, py.float(1)));
const ratio = py.div(50, 100);
py.print(py.mul(ratio, 100), py.int(py.mul(ratio, 100)), py.round(py.mul(ratio, 100)));
