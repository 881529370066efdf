import * as py from "./runtime/python/index.js";
import {
  acos,
  asin,
  atan,
  atan2,
  cos,
  cosh,
  exp,
  hypot,
  log,
  log2,
  pow,
  sin,
  tan,
} from "./runtime/python/stdlib/math.js";

// The last digit of powers, exponentials, logarithms and angles, which JavaScript's own functions round otherwise.

const balance = py.float(1000);
for (let year = 1; year < 41; year++) {
  py.print(year, py.mul(balance, py.pow(1.05, year)), py.pow(1.0175, py.neg(year)));
}
for (let i = 1; i < 60; i++) {
  const x = py.sub(py.mul(i, 0.37), 9);
  const y = py.mul(i, 0.73);
  py.print(exp(x), log(y), sin(x), cos(x), tan(x), pow(y, x), atan2(x, y));
  py.print(
    hypot(x, y),
    atan(x),
    asin(py.div(i, 63)),
    acos(py.div(py.neg(i), 63)),
    cosh(x),
    py.pow(y, 0.5),
    py.pow(y, 3),
  );
}
py.print(
  sin(py.float(1e22)),
  cos(py.float(123456789)),
  tan(py.float(1e300)),
  log(py.pow(10, 400)),
  log2(py.pow(3, 500)),
);
