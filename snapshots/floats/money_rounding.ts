import * as py from "./runtime/python/index.js";

// Rounding to cents and comparison with tolerance.
const prices: number[] = [19.99, 5.01, 0.1, 0.2];
py.print(
  py.sum(prices),
  py.round(py.sum(prices), 2),
  `${py.format(py.sum(prices), ".2f")}`,
  py.abs(py.sub(py.add(0.1, 0.2), 0.3)) < 1e-9,
  prices.map((p: number) => py.round(py.mul(p, 1.22), 2)),
  py.round(0.5),
  py.round(1.5),
  py.round(2.675, 2),
  py.add(1.1, 2.2),
  py.mul(3, 0.1),
  py.sub(1, 0.9),
  py.eq(py.mul(0.1, 3), 0.3),
  py.mul(100, 1.1),
  py.float(100),
  0.001,
  py.float(12345678),
);
