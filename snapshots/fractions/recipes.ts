import {
  Dict,
  type Dynamic,
  PySet,
  add,
  div,
  eq,
  float,
  floordiv,
  getAttr,
  getItem,
  int,
  isInstance,
  isub,
  lazyFlatMap,
  mod,
  mul,
  print,
  range,
  sorted,
  str,
  sum,
  truthy,
} from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { reduce } from "./runtime/python/stdlib/functools.js";

// Shares, ratios and sums that must come out exact.
const shares: Dynamic[] = [new Fraction(1, 3), new Fraction(1, 4), new Fraction(5, 12)];
print(
  sum(shares),
  shares.map((s: Dynamic) => str(s)),
  shares.map((s: Dynamic) => float(s)),
);
print(
  shares.map((s: Dynamic) => int(mul(s, 1200))),
  eq(add(new Fraction("1.1"), new Fraction("2.2")), new Fraction("3.3")),
  eq(add(1.1, 2.2), 3.3),
);
print(
  new Fraction(new Decimal("0.125")),
  Fraction.fromDecimal(new Decimal("-1.5")),
  new Fraction(16, 10).limitDenominator(1),
);
function cf(x: Dynamic): Dynamic[] {
  const out: Dynamic[] = [];
  while (true) {
    out.push(floordiv(getAttr(x, "numerator"), getAttr(x, "denominator")));
    x = isub(x, getItem(out, -1));
    if (!truthy(x)) {
      return out;
    }
    x = div(1, x);
  }
}
print(cf(new Fraction(415, 93)), cf(new Fraction(-3, 2)));
print(
  reduce(
    (a: Dynamic, b: Dynamic) => mul(a, b),
    Array.from(range(1, 50), (n: number) => new Fraction(n, n + 1)),
  ),
);
print(
  getItem(new Dict([[new Fraction(1, 2), "half"]] as [Dynamic, Dynamic][]), new Fraction(2, 4)),
  sorted(new PySet([new Fraction(1, 2), new Fraction(2, 4)])),
  isInstance(new Fraction(1), Fraction),
);
const h = sum(lazyFlatMap(range(1, 31), (n: number) => [new Fraction(1, n)]));
print(h, mod(getAttr(h, "denominator"), 7));
