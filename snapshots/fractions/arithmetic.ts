import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { ceil, floor, pi, trunc } from "./runtime/python/stdlib/math.js";

// Exact arithmetic with ints, floats and each other.
const F = Fraction;
py.print(
  new Fraction(3, 6),
  new Fraction("0.25"),
  new Fraction("3/9"),
  new Fraction(0.5),
  new Fraction(" -7 "),
  new Fraction("1e-2"),
  new Fraction(),
  new Fraction(new Fraction(1, 2)),
  new Fraction(-1, -2),
  new Fraction(1, -2),
  py.repr(new Fraction(1, 3)),
  new Fraction(true),
);
const [a, b]: [Dynamic, Dynamic] = [new Fraction(1, 3), new Fraction(1, 2)];
py.print(
  py.add(a, b),
  py.sub(a, b),
  py.mul(a, b),
  py.div(a, b),
  py.floordiv(a, b),
  py.mod(a, b),
  py.neg(a),
  py.abs(py.neg(a)),
  py.pos(a),
  py.pow(a, 2),
  py.pow(a, -2),
  py.pow(new Fraction(4, 9), 0.5),
  py.pow(2, new Fraction(2)),
  py.pow(new Fraction(2), new Fraction(1, 2)),
  py.divmod(new Fraction(7, 2), new Fraction(2)),
);
py.print(
  py.add(a, 1),
  py.sub(1, a),
  py.mul(a, py.float(2)),
  py.div(1, a),
  py.add(a, 0.5),
  py.floordiv(2, a),
  py.mod(7, new Fraction(2, 3)),
  py.sum(py.mul([new Fraction(1, 10)], 10)),
);
py.print(
  py.eq(a, py.div(1, 3)),
  py.eq(new Fraction(1, 2), 0.5),
  py.eq(new Fraction(2), 2),
  py.lt(a, b),
  py.le(a, 0.4),
  py.isIn(new Fraction(1, 2), new py.Dict([[new Fraction(2, 4), 1]] as [Dynamic, Dynamic][])),
  py.eq(py.hash(new Fraction(2)), py.hash(2)),
  py.max(a, b),
  py.sorted([b, a, 0.4]),
  py.truthy(new Fraction(0)),
  py.lt(a, py.float("inf")),
);
py.print(
  py.round(new Fraction(5, 2)),
  py.round(new Fraction(7, 3), 2),
  py.int(new Fraction(-7, 2)),
  floor(new Fraction(-7, 2)),
  ceil(new Fraction(-7, 2)),
  trunc(new Fraction(7, 2)),
  py.float(new Fraction(1, 3)),
  new Fraction(22, 7).limitDenominator(5),
  new Fraction(pi).limitDenominator(1000),
  new Fraction(0.1),
  new Fraction(0.1).limitDenominator(),
);
py.print(
  new Fraction(5, 3).numerator,
  new Fraction(5, 3).denominator,
  new Fraction(5, 3).asIntegerRatio(),
  Fraction.fromFloat(0.75),
  `${py.str(new Fraction(1, 3))}`,
  py.str(new Fraction(4, 2)),
  [new Fraction(py.pow(2, 70), 3), py.lt(new Fraction(1, py.pow(2, 70)), new Fraction(1, py.pow(2, 69)))],
);
for (const bad of py.Tuple.of(
  py.signature(() => new Fraction(1, 0), "<lambda>", []),
  py.signature(() => new Fraction("x"), "<lambda>", []),
  py.signature(() => new Fraction("1/0"), "<lambda>", []),
  py.signature(() => new Fraction(1.5, 2), "<lambda>", []),
  py.signature(() => new Fraction(py.float("nan")), "<lambda>", []),
  py.signature(() => new Fraction(py.float("inf")), "<lambda>", []),
  py.signature(() => py.div(a, 0), "<lambda>", []),
  py.signature(() => new Fraction(null), "<lambda>", []),
  py.signature(() => new Fraction("1 / 2"), "<lambda>", []),
  py.signature(() => py.add(a, "x"), "<lambda>", []),
  py.signature(() => py.pow(new Fraction(0), -1), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError, py.ValueError, py.TypeError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
