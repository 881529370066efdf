import { div, float, mul, neg, pow, print, sub } from "./runtime/python/index.js";
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
  pow as pyPow,
  sin,
  tan,
} from "./runtime/python/stdlib/math.js";

// The last digit of powers, exponentials, logarithms and angles, which JavaScript's own functions round otherwise.

const balance = float(1000);
for (let year = 1; year < 41; year++) {
  print(year, mul(balance, pow(1.05, year)), pow(1.0175, neg(year)));
}
for (let i = 1; i < 60; i++) {
  const x = sub(mul(i, 0.37), 9);
  const y = mul(i, 0.73);
  print(exp(x), log(y), sin(x), cos(x), tan(x), pyPow(y, x), atan2(x, y));
  print(
    hypot(x, y),
    atan(x),
    asin(div(i, 63)),
    acos(div(neg(i), 63)),
    cosh(x),
    pow(y, 0.5),
    pow(y, 3),
  );
}
print(
  sin(float(1e22)),
  cos(float(123456789)),
  tan(float(1e300)),
  log(pow(10, 400)),
  log2(pow(3, 500)),
);
