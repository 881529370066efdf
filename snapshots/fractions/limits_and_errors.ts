import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";

// Fractions from floats, texts and decimals; limited denominators; errors and mixed arithmetic.

py.print(
  new Fraction(0.1),
  new Fraction("0.1"),
  new Fraction("3/4"),
  new Fraction(" -7/14 "),
  new Fraction("1e-3"),
  new Fraction(new Decimal("1.25")),
  new Fraction(6, -4),
  new Fraction(new Fraction(1, 2), new Fraction(3, 4)),
  new Fraction(true),
  new Fraction(),
);
py.print(
  new Fraction(0.1).limitDenominator(),
  new Fraction("3.1415926535").limitDenominator(100),
  new Fraction(355, 113).limitDenominator(10),
  new Fraction(1, 3).limitDenominator(1),
);
for (const bad of py.Tuple.of(
  py.signature(() => new Fraction(1, 0), "<lambda>", []),
  py.signature(() => new Fraction("x"), "<lambda>", []),
  py.signature(() => new Fraction("1/0"), "<lambda>", []),
  py.signature(() => new Fraction(1.5, 2), "<lambda>", []),
  py.signature(() => new Fraction("1 /2"), "<lambda>", []),
  py.signature(() => new Fraction(py.float("nan")), "<lambda>", []),
  py.signature(() => new Fraction(py.float("inf")), "<lambda>", []),
  py.signature(() => py.div(new Fraction(1), 0), "<lambda>", []),
  py.signature(() => py.add(new Fraction(1), "a"), "<lambda>", []),
  py.signature(() => new Fraction(1, 2).limitDenominator(0), "<lambda>", []),
  py.signature(() => new Fraction([1]), "<lambda>", []),
  py.signature(() => new Fraction(1, "2"), "<lambda>", []),
)) {
  try {
    py.print(py.repr(py.call(bad, [])));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError, py.ValueError, py.TypeError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Fraction(1, 3), new Fraction(-5, 2)];
py.print(
  py.add(a, 1),
  py.add(a, 0.5),
  py.sub(1, a),
  py.mul(a, 3),
  py.div(a, b),
  py.floordiv(a, b),
  py.mod(b, 1),
  py.divmod(b, a),
  py.neg(b),
  py.abs(b),
  py.pow(a, 2),
  py.pow(a, -2),
  py.pow(new Fraction(4, 9), new Fraction(1, 2)),
  py.pow(2, new Fraction(2)),
  py.pow(new Fraction(2), 0.5),
);
py.print(
  py.round(b),
  py.round(a, 2),
  py.int(b),
  py.float(a),
  py.callMethod(b, "__floor__", []),
  py.callMethod(b, "__ceil__", []),
  a.numerator,
  b.denominator,
  py.truthy(new Fraction(0)),
  py.lt(a, 0.34),
  py.eq(a, new Fraction(2, 6)),
  py.eq(new Fraction(2), 2),
  py.eq(py.hash(new Fraction(2)), py.hash(2)),
);
py.print(
  py.str(a),
  py.repr(a),
  `${py.str(a)}`,
  Array.from(py.range(5), (i: number) => new Fraction(i, 4)),
  py.sum(Array.from(py.range(1, 6), (i: number) => new Fraction(1, i))),
  py.max(a, b, 0),
  py.sorted([0.5, new Fraction(1, 3), 1]),
);
