import {
  type Dynamic,
  Tuple,
  add,
  div,
  float,
  floordiv,
  format,
  gt,
  iadd,
  imul,
  int,
  mod,
  mul,
  print,
  round,
  sub,
} from "./runtime/python/index.js";

// Accumulators that turn from int to float.
let [total, count, prod]: [Dynamic, Dynamic, Dynamic] = [0, 0, 1];
for (const x of Tuple.of(1, float(2), 3)) {
  total = iadd(total, x);
  count += 1;
  prod = imul(prod, x);
  print(total, prod, div(total, count), floordiv(total, count), mod(total, 2));
}
let balance: Dynamic = 100;
for (const [op, n] of Tuple.of(Tuple.of("-", 30), Tuple.of("*", 1.1), Tuple.of("+", 3))) {
  balance = op === "-" ? sub(balance, n) : op === "*" ? mul(balance, n) : add(balance, n);
}
print(round(balance, 2), int(balance), `${format(balance, ".2f")}`, gt(balance, 79.99));
