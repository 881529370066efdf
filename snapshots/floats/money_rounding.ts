import {
  abs,
  add,
  eq,
  float,
  format,
  mul,
  print,
  round,
  sub,
  sum,
} from "./runtime/python/index.js";

// Rounding to cents and comparison with tolerance.
const prices: number[] = [19.99, 5.01, 0.1, 0.2];
print(
  sum(prices),
  round(sum(prices), 2),
  `${format(sum(prices), ".2f")}`,
  abs(sub(add(0.1, 0.2), 0.3)) < 1e-9,
  prices.map((p: number) => round(mul(p, 1.22), 2)),
  round(0.5),
  round(1.5),
  round(2.675, 2),
  add(1.1, 2.2),
  mul(3, 0.1),
  sub(1, 0.9),
  eq(mul(0.1, 3), 0.3),
  mul(100, 1.1),
  float(100),
  0.001,
  float(12345678),
);
