import {
  type Dynamic,
  Tuple,
  abs,
  div,
  eq,
  float,
  floordiv,
  iadd,
  int,
  max,
  mod,
  mul,
  neg,
  pow,
  print,
  round,
  str,
  sum,
} from "./runtime/python/index.js";

// Ints and floats print differently through arithmetic.
let total: Dynamic = 0;
for (const price of Tuple.of(1.5, 2.5)) {
  total = iadd(total, price);
}
print(total, div(total, 2), mul(total, 2), int(total));
const avg = div(10, 5);
print(avg, [avg], { avg }, `${str(avg)}`, str(avg) + "!");
const x = float(3);
print(
  eq(x, 3),
  x,
  floordiv(x, 1),
  mod(x, 2),
  neg(x),
  abs(x),
  max(x, 2),
  sum([x, 1]),
  sum([1, 2]),
  sum([], float(0)),
);
print(pow(2, float(2)), pow(4, 0.5), float(1), floordiv(5, float(1)));
const ratio = div(50, 100);
print(mul(ratio, 100), int(mul(ratio, 100)), round(mul(ratio, 100)));
