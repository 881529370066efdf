import {
  Tuple,
  TypeError,
  abs,
  add,
  call,
  div,
  eq,
  float,
  floordiv,
  format,
  hash,
  int,
  lt,
  max,
  mod,
  mul,
  neg,
  pow,
  print,
  repr,
  rethrowUnless,
  round,
  signature,
  sorted,
  str,
  sum,
  typeName,
} from "./runtime/python/index.js";
import {
  Decimal,
  DivisionByZero,
  InvalidOperation,
  ROUND_HALF_UP,
} from "./runtime/python/stdlib/decimal.js";

// Exact decimal arithmetic, quantize, strings.
print(
  add(new Decimal("0.1"), new Decimal("0.2")),
  mul(new Decimal("1.10"), 2),
  div(new Decimal(1), new Decimal(3)),
  new Decimal("1.50"),
  repr(new Decimal("2")),
  floordiv(new Decimal("10"), 3),
  mod(new Decimal("-7"), 3),
  pow(new Decimal("2"), 3),
  new Decimal("1.005").quantize(new Decimal("0.01")),
  new Decimal("1.005").quantize(new Decimal("0.01"), ROUND_HALF_UP),
  eq(new Decimal(0.1), new Decimal("0.1")),
  eq(new Decimal("1.0"), 1),
  new Decimal("1E+3"),
  add(new Decimal("1e3"), 0),
  neg(new Decimal("0")),
  abs(new Decimal("-1.2")),
);
print(
  `${format(new Decimal("1234.567"), ",.2f")}`,
  float(new Decimal("1.5")),
  int(new Decimal("2.9")),
  new Decimal("3.14").asTuple(),
  new Decimal("1.20").normalize(),
  sum(mul([new Decimal("0.1")], 3)),
  max(new Decimal(1), new Decimal("1.5")),
  round(new Decimal("2.5")),
  round(new Decimal("2.675"), 2),
  new Decimal("NaN").isNan(),
  new Decimal(5).sqrt(),
  str(new Decimal("Infinity")),
  sorted([new Decimal("1.1"), new Decimal(1)]),
  eq(hash(new Decimal(1)), hash(1)),
  lt(new Decimal("1.1"), 1.2),
);
for (const f of Tuple.of(
  signature(() => new Decimal("x"), "<lambda>", []),
  signature(() => div(new Decimal(1), 0), "<lambda>", []),
  signature(() => add(new Decimal(1), 1.5), "<lambda>", []),
  signature(() => div(new Decimal("0"), new Decimal("0")), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, InvalidOperation, DivisionByZero, TypeError);
    print(typeName(e), e);
  }
}
