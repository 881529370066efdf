import {
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  add,
  call,
  eq,
  float,
  floordiv,
  int,
  lt,
  max,
  mod,
  mul,
  pow,
  print,
  repr,
  rethrowUnless,
  round,
  signature,
  sum,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";

// Exact fractions.
print(
  add(new Fraction(1, 2), new Fraction(1, 3)),
  new Fraction(6, 4),
  new Fraction("3/4"),
  new Fraction("0.25"),
  new Fraction(0.5),
  repr(new Fraction(1, 3)),
  mul(new Fraction(1, 2), 2),
  eq(new Fraction(1, 2), 0.5),
  float(new Fraction(1, 4)),
  int(new Fraction(7, 2)),
  floordiv(new Fraction(7, 2), 1),
  mod(new Fraction(-7, 2), 1),
  pow(new Fraction(1, 2), 2),
  new Fraction(3, 1),
  new Fraction(5, 3).numerator,
  new Fraction(3.14159).limitDenominator(100),
  round(new Fraction(5, 2)),
  max(new Fraction(1, 2), new Fraction(2, 3)),
  add(new Fraction(1, 2), 0.5),
  sum(mul([new Fraction(1, 10)], 10)),
  new Fraction(1, -2),
  truthy(new Fraction(0)),
  lt(new Fraction(1, 2), 1),
);
for (const f of Tuple.of(
  signature(() => new Fraction(1, 0), "<lambda>", []),
  signature(() => new Fraction("x"), "<lambda>", []),
  signature(() => new Fraction(1.5, 2), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError, ValueError, TypeError);
    print(typeName(e), e);
  }
}
