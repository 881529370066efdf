import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Accumulators that turn from int to float.
let [total, count, prod]: [Dynamic, Dynamic, Dynamic] = [0, 0, 1];
for (const x of py.Tuple.of(1, py.float(2), 3)) {
  total = py.iadd(total, x);
  count += 1;
  prod = py.imul(prod, x);
  py.print(total, prod, py.div(total, count), py.floordiv(total, count), py.mod(total, 2));
}
let balance: Dynamic = 100;
for (const [op, n] of py.Tuple.of(py.Tuple.of("-", 30), py.Tuple.of("*", 1.1), py.Tuple.of("+", 3))) {
  balance = op === "-" ? py.sub(balance, n) : op === "*" ? py.mul(balance, n) : py.add(balance, n);
}
py.print(py.round(balance, 2), py.int(balance), `${py.format(balance, ".2f")}`, py.gt(balance, 79.99));
