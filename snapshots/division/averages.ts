import {
  type Dynamic,
  div,
  eq,
  float,
  floordiv,
  format,
  int,
  mul,
  pow,
  print,
  round,
  str,
  sum,
} from "./runtime/python/index.js";

// Averages, percentages and rounding.
function avg(xs: Dynamic[]): Dynamic {
  return xs.length > 0 ? div(sum(xs), xs.length) : 0;
}
print(
  avg([1, 2]),
  avg([2, 2]),
  avg([]),
  avg([0.1, 0.2]),
  round(avg([1, 2, 2]), 2),
  `${format(avg([1, 2, 2]), ".2f")}`,
  mul(div(7, 2), 2),
  div(6, 2),
  div(1, 3),
  mul(div(2, 3), 100),
  int(div(7, 2)),
  floordiv(7, 2),
  floordiv(-7, 2),
  int(div(-7, 2)),
  eq(div(10, 4), 2.5),
  div(3, 1),
  str(div(4, 2)),
  div(mul(100, 3), 7),
  div(float(1000), 10),
  floordiv(div(5, 2), 1),
  div(pow(2, 31), 2),
);
const [done, total] = [3, 8];
print(
  `${done}/${total} (${format(div(done, total), ".0%")})`,
  `${format(mul(div(done, total), 100), ".1f")}%`,
  round(mul(div(done, total), 100)),
  mul("#", int(mul(div(done, total), 20))),
);
