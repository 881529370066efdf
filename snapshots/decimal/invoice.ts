import {
  type Dynamic,
  Tuple,
  add,
  callMethod,
  float,
  format,
  gt,
  iadd,
  mul,
  print,
  str,
} from "./runtime/python/index.js";
import { Decimal, ROUND_HALF_UP } from "./runtime/python/stdlib/decimal.js";

// An invoice with exact amounts.
const lines: Dynamic[] = [
  Tuple.of("a", 3, "19.99"),
  Tuple.of("b", 1, "0.015"),
  Tuple.of("c", 2, "100"),
];
let total: Dynamic = new Decimal(0);
for (const [name, n, price] of lines) {
  const amount = callMethod(mul(n, new Decimal(price)), "quantize", [new Decimal("0.01")], {
    rounding: ROUND_HALF_UP,
  });
  total = iadd(total, amount);
  print(
    `${format(name, "<3")}${format(n, ">3")}${format(new Decimal(price), ">10")}${format(amount, ">10.2f")}`,
  );
}
const tax = callMethod(mul(total, new Decimal("0.22")), "quantize", [new Decimal("0.01")]);
print(total, tax, add(total, tax), float(total), str(total), gt(total, 200), { t: total });
