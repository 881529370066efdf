import * as py from "./runtime/python/index.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";

// Exact fractions.
py.print(
  py.add(new Fraction(1, 2), new Fraction(1, 3)),
  new Fraction(6, 4),
  new Fraction("3/4"),
  new Fraction("0.25"),
  new Fraction(0.5),
  py.repr(new Fraction(1, 3)),
  py.mul(new Fraction(1, 2), 2),
  py.eq(new Fraction(1, 2), 0.5),
  py.float(new Fraction(1, 4)),
  py.int(new Fraction(7, 2)),
  py.floordiv(new Fraction(7, 2), 1),
  py.mod(new Fraction(-7, 2), 1),
  py.pow(new Fraction(1, 2), 2),
  new Fraction(3, 1),
  new Fraction(5, 3).numerator,
  new Fraction(3.14159).limitDenominator(100),
  py.round(new Fraction(5, 2)),
  py.max(new Fraction(1, 2), new Fraction(2, 3)),
  py.add(new Fraction(1, 2), 0.5),
  py.sum(py.mul([new Fraction(1, 10)], 10)),
  new Fraction(1, -2),
  py.truthy(new Fraction(0)),
  py.lt(new Fraction(1, 2), 1),
);
for (const f of py.Tuple.of(
  py.signature(() => new Fraction(1, 0), "<lambda>", []),
  py.signature(() => new Fraction("x"), "<lambda>", []),
  py.signature(() => new Fraction(1.5, 2), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
