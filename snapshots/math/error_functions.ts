import * as py from "./runtime/python/index.js";
import { erf, erfc } from "./runtime/python/stdlib/math.js";

let x!: number;
// The error functions to the last digit, over all ranges of their approximations.

for (const i of py.range(-66, 67, 3)) {
  x = py.div(i, 9.7);
  py.print(x, erf(x), erfc(x));
}
for (x of py.Tuple.of(
  py.float(0),
  py.neg(py.float(0)),
  1e-10,
  1e-300,
  py.float(30),
  py.float("inf"),
  py.float("-inf"),
  py.float("nan"),
  py.float(6),
  26.5,
  5e-324,
)) {
  py.print(erf(x), erfc(x));
}
