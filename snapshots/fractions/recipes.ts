import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { reduce } from "./runtime/python/stdlib/functools.js";

// Shares, ratios and sums that must come out exact.
const shares: Dynamic[] = [new Fraction(1, 3), new Fraction(1, 4), new Fraction(5, 12)];
py.print(
  py.sum(shares),
  shares.map((s: Dynamic) => py.str(s)),
  shares.map((s: Dynamic) => py.float(s)),
);
py.print(
  shares.map((s: Dynamic) => py.int(py.mul(s, 1200))),
  py.eq(py.add(new Fraction("1.1"), new Fraction("2.2")), new Fraction("3.3")),
  py.eq(py.add(1.1, 2.2), 3.3),
);
py.print(
  new Fraction(new Decimal("0.125")),
  Fraction.fromDecimal(new Decimal("-1.5")),
  new Fraction(16, 10).limitDenominator(1),
);
function cf(x: Dynamic): Dynamic[] {
  const out: Dynamic[] = [];
  while (true) {
    out.push(py.floordiv(py.getAttr(x, "numerator"), py.getAttr(x, "denominator")));
    x = py.isub(x, py.getItem(out, -1));
    if (!py.truthy(x)) {
      return out;
    }
    x = py.div(1, x);
  }
}
py.print(cf(new Fraction(415, 93)), cf(new Fraction(-3, 2)));
py.print(
  reduce(
    (a: Dynamic, b: Dynamic) => py.mul(a, b),
    Array.from(py.range(1, 50), (n: number) => new Fraction(n, n + 1)),
  ),
);
py.print(
  py.getItem(new py.Dict([[new Fraction(1, 2), "half"]] as [Dynamic, Dynamic][]), new Fraction(2, 4)),
  py.sorted(new py.PySet([new Fraction(1, 2), new Fraction(2, 4)])),
  py.isInstance(new Fraction(1), Fraction),
);
const h = py.sum(py.lazyFlatMap(py.range(1, 31), (n: number) => [new Fraction(1, n)]));
py.print(h, py.mod(py.getAttr(h, "denominator"), 7));
