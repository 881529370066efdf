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
  div,
  divmod,
  enter,
  eq,
  exit,
  float,
  floordiv,
  format,
  gt,
  hash,
  int,
  max,
  mod,
  mul,
  neg,
  pow,
  print,
  repr,
  rethrowUnless,
  round,
  setAttr,
  signature,
  sorted,
  str,
  sum,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import {
  Decimal,
  InvalidOperation,
  ROUND_CEILING,
  ROUND_DOWN,
  ROUND_FLOOR,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUND_UP,
  getcontext,
  localcontext,
} from "./runtime/python/stdlib/decimal.js";

// Rounding modes, precision, formatting, special values.
const D = Decimal;
for (const r of Tuple.of(
  ROUND_CEILING,
  ROUND_DOWN,
  ROUND_FLOOR,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUND_UP,
)) {
  print(
    r,
    Array.from(Tuple.of("2.5", "-2.5", "1.1", "-1.1", "0.5"), (x: string) =>
      str(new Decimal(x).quantize(new Decimal("1"), r)),
    ),
    new Decimal("1.005").quantize(new Decimal("0.01"), r),
  );
}
print(
  add(new Decimal("0.1"), new Decimal("0.2")),
  div(new Decimal(1), new Decimal(3)),
  new Decimal("1e5"),
  add(new Decimal("1E+3"), 0),
  new Decimal("-0"),
  new Decimal(0.1),
  new Decimal("1_000.50"),
  new Decimal(Tuple.of(1, Tuple.of(1, 2), -1)),
  pow(new Decimal(2), new Decimal("0.5")),
  new Decimal(2).sqrt(),
  floordiv(new Decimal(7), new Decimal(2)),
  floordiv(new Decimal(-7), 2),
  mod(new Decimal(-7), 3),
  divmod(new Decimal(7), 2),
  neg(new Decimal("1.10")),
  abs(new Decimal(-1)),
  new Decimal("1.10").normalize(),
  new Decimal("100").normalize(),
  eq(new Decimal("1.0"), 1),
  eq(new Decimal("1.0"), float(1)),
  eq(hash(new Decimal("1.0")), hash(1)),
  eq(new Decimal("NaN"), new Decimal("NaN")),
  gt(new Decimal("Infinity"), 1),
  new Decimal("-inf"),
  sum(mul([new Decimal("0.1")], 3)),
  max(new Decimal(1), new Decimal(2)),
  sorted([new Decimal("1.5"), 1, float(2)]),
  round(new Decimal("2.675"), 2),
  round(new Decimal("2.5")),
  int(new Decimal("-2.7")),
  float(new Decimal("0.1")),
  new Decimal("1.23").asTuple(),
  new Decimal("1.50").adjusted(),
  new Decimal("123.456").asIntegerRatio(),
  truthy(new Decimal("0.0")),
  new Decimal("3.14").toIntegralValue(),
  new Decimal("1.1").compare(new Decimal("1.2")),
);
print(
  `${format(new Decimal("1234567.891"), ",.2f")}`,
  `${format(new Decimal("0.5"), ".0%")}`,
  `${format(new Decimal("1.5"), ">8")}`,
  `${format(new Decimal("1E+10"), "f")}`,
  `${format(new Decimal("12345"), ".2e")}`,
  `${str(new Decimal("1.10"))}`,
  str(new Decimal("1E-10")),
  repr(new Decimal("5")),
  mod("%s %.2f", Tuple.of(new Decimal("1.5"), new Decimal("2.345"))),
  new Decimal("12.30").quantize(new Decimal(".1")),
);
const manager: Dynamic = localcontext();
const ctx = enter(manager);
let failed = false;
try {
  setAttr(ctx, "prec", 5);
  print(div(new Decimal(1), new Decimal(3)), add(new Decimal("123456"), 1));
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(getcontext().prec, div(new Decimal(1), new Decimal(7)));
getcontext().prec = 10;
print(new Decimal(2).sqrt());
for (const bad of Tuple.of(
  signature(() => new Decimal("x"), "<lambda>", []),
  signature(() => div(new Decimal(1), 0), "<lambda>", []),
  signature(() => div(new Decimal(0), 0), "<lambda>", []),
  signature(() => gt(new Decimal("NaN"), 1), "<lambda>", []),
  signature(() => add(new Decimal(1), 1.5), "<lambda>", []),
  signature(() => new Decimal(null), "<lambda>", []),
  signature(() => new Decimal("1e9").quantize(new Decimal("1e-9")), "<lambda>", []),
  signature(() => new Decimal(-1).sqrt(), "<lambda>", []),
  signature(() => int(new Decimal("NaN")), "<lambda>", []),
  signature(() => add(new Decimal("1"), "1"), "<lambda>", []),
  signature(() => int(new Decimal("Infinity")), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught2) {
    const e = rethrowUnless(
      caught2,
      InvalidOperation,
      ZeroDivisionError,
      TypeError,
      ValueError,
      OverflowError,
    );
    print(typeName(e), e);
  }
}
