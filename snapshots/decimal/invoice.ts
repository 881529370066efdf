import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Decimal, ROUND_HALF_UP } from "./runtime/python/stdlib/decimal.js";

// An invoice with exact amounts.
const lines: Dynamic[] = [py.Tuple.of("a", 3, "19.99"), py.Tuple.of("b", 1, "0.015"), py.Tuple.of("c", 2, "100")];
let total: Dynamic = new Decimal(0);
for (const [name, n, price] of lines) {
  const amount = py.call(py.getAttr(py.mul(n, new Decimal(price)), "quantize"), [new Decimal("0.01")], {
    rounding: ROUND_HALF_UP,
  });
  total = py.iadd(total, amount);
  py.print(
    `${py.format(name, "<3")}${py.format(n, ">3")}${py.format(new Decimal(price), ">10")}${py.format(amount, ">10.2f")}`,
  );
}
const tax = py.call(py.getAttr(py.mul(total, new Decimal("0.22")), "quantize"), [new Decimal("0.01")]);
py.print(total, tax, py.add(total, tax), py.float(total), py.str(total), py.gt(total, 200), { t: total });
