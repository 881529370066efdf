import {
  Dict,
  type Dynamic,
  OverflowError,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  abs,
  add,
  call,
  div,
  divmod,
  eq,
  float,
  floordiv,
  hash,
  int,
  isIn,
  le,
  lt,
  max,
  mod,
  mul,
  neg,
  pos,
  pow,
  print,
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
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { ceil, floor, pi, trunc } from "./runtime/python/stdlib/math.js";

// Exact arithmetic with ints, floats and each other.
const F = Fraction;
print(
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
  repr(new Fraction(1, 3)),
  new Fraction(true),
);
const [a, b]: [Dynamic, Dynamic] = [new Fraction(1, 3), new Fraction(1, 2)];
print(
  add(a, b),
  sub(a, b),
  mul(a, b),
  div(a, b),
  floordiv(a, b),
  mod(a, b),
  neg(a),
  abs(neg(a)),
  pos(a),
  pow(a, 2),
  pow(a, -2),
  pow(new Fraction(4, 9), 0.5),
  pow(2, new Fraction(2)),
  pow(new Fraction(2), new Fraction(1, 2)),
  divmod(new Fraction(7, 2), new Fraction(2)),
);
print(
  add(a, 1),
  sub(1, a),
  mul(a, float(2)),
  div(1, a),
  add(a, 0.5),
  floordiv(2, a),
  mod(7, new Fraction(2, 3)),
  sum(mul([new Fraction(1, 10)], 10)),
);
print(
  eq(a, div(1, 3)),
  eq(new Fraction(1, 2), 0.5),
  eq(new Fraction(2), 2),
  lt(a, b),
  le(a, 0.4),
  isIn(new Fraction(1, 2), new Dict([[new Fraction(2, 4), 1]] as [Dynamic, Dynamic][])),
  eq(hash(new Fraction(2)), hash(2)),
  max(a, b),
  sorted([b, a, 0.4]),
  truthy(new Fraction(0)),
  lt(a, float("inf")),
);
print(
  round(new Fraction(5, 2)),
  round(new Fraction(7, 3), 2),
  int(new Fraction(-7, 2)),
  floor(new Fraction(-7, 2)),
  ceil(new Fraction(-7, 2)),
  trunc(new Fraction(7, 2)),
  float(new Fraction(1, 3)),
  new Fraction(22, 7).limitDenominator(5),
  new Fraction(pi).limitDenominator(1000),
  new Fraction(0.1),
  new Fraction(0.1).limitDenominator(),
);
print(
  new Fraction(5, 3).numerator,
  new Fraction(5, 3).denominator,
  new Fraction(5, 3).asIntegerRatio(),
  Fraction.fromFloat(0.75),
  `${str(new Fraction(1, 3))}`,
  str(new Fraction(4, 2)),
  [new Fraction(pow(2, 70), 3), lt(new Fraction(1, pow(2, 70)), new Fraction(1, pow(2, 69)))],
);
for (const bad of Tuple.of(
  signature(() => new Fraction(1, 0), "<lambda>", []),
  signature(() => new Fraction("x"), "<lambda>", []),
  signature(() => new Fraction("1/0"), "<lambda>", []),
  signature(() => new Fraction(1.5, 2), "<lambda>", []),
  signature(() => new Fraction(float("nan")), "<lambda>", []),
  signature(() => new Fraction(float("inf")), "<lambda>", []),
  signature(() => div(a, 0), "<lambda>", []),
  signature(() => new Fraction(null), "<lambda>", []),
  signature(() => new Fraction("1 / 2"), "<lambda>", []),
  signature(() => add(a, "x"), "<lambda>", []),
  signature(() => pow(new Fraction(0), -1), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError, ValueError, TypeError, OverflowError);
    print(typeName(e), e);
  }
}
