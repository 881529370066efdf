import {
  type Dynamic,
  OverflowError,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  abs,
  add,
  call,
  callMethod,
  div,
  divmod,
  eq,
  float,
  floordiv,
  hash,
  int,
  lt,
  max,
  mod,
  mul,
  neg,
  pow,
  print,
  range,
  repr,
  rethrowUnless,
  round,
  signature,
  sorted,
  str,
  sub,
  sum,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";

// Fractions from floats, texts and decimals; limited denominators; errors and mixed arithmetic.

print(
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
print(
  new Fraction(0.1).limitDenominator(),
  new Fraction("3.1415926535").limitDenominator(100),
  new Fraction(355, 113).limitDenominator(10),
  new Fraction(1, 3).limitDenominator(1),
);
for (const bad of Tuple.of(
  signature(() => new Fraction(1, 0), "<lambda>", []),
  signature(() => new Fraction("x"), "<lambda>", []),
  signature(() => new Fraction("1/0"), "<lambda>", []),
  signature(() => new Fraction(1.5, 2), "<lambda>", []),
  signature(() => new Fraction("1 /2"), "<lambda>", []),
  signature(() => new Fraction(float("nan")), "<lambda>", []),
  signature(() => new Fraction(float("inf")), "<lambda>", []),
  signature(() => div(new Fraction(1), 0), "<lambda>", []),
  signature(() => add(new Fraction(1), "a"), "<lambda>", []),
  signature(() => new Fraction(1, 2).limitDenominator(0), "<lambda>", []),
  signature(() => new Fraction([1]), "<lambda>", []),
  signature(() => new Fraction(1, "2"), "<lambda>", []),
)) {
  try {
    print(repr(call(bad, [])));
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError, ValueError, TypeError, OverflowError);
    print(typeName(e), e);
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Fraction(1, 3), new Fraction(-5, 2)];
print(
  add(a, 1),
  add(a, 0.5),
  sub(1, a),
  mul(a, 3),
  div(a, b),
  floordiv(a, b),
  mod(b, 1),
  divmod(b, a),
  neg(b),
  abs(b),
  pow(a, 2),
  pow(a, -2),
  pow(new Fraction(4, 9), new Fraction(1, 2)),
  pow(2, new Fraction(2)),
  pow(new Fraction(2), 0.5),
);
print(
  round(b),
  round(a, 2),
  int(b),
  float(a),
  callMethod(b, "__floor__", []),
  callMethod(b, "__ceil__", []),
  a.numerator,
  b.denominator,
  truthy(new Fraction(0)),
  lt(a, 0.34),
  eq(a, new Fraction(2, 6)),
  eq(new Fraction(2), 2),
  eq(hash(new Fraction(2)), hash(2)),
);
print(
  str(a),
  repr(a),
  `${str(a)}`,
  Array.from(range(5), (i: number) => new Fraction(i, 4)),
  sum(Array.from(range(1, 6), (i: number) => new Fraction(1, i))),
  max(a, b, 0),
  sorted([0.5, new Fraction(1, 3), 1]),
);
