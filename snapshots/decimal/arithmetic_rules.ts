import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  abs,
  add,
  call,
  callMethod,
  contains,
  div,
  divmod,
  enter,
  eq,
  exit,
  floordiv,
  getItem,
  gt,
  int,
  lt,
  max,
  min,
  mod,
  mul,
  neg,
  pos,
  pow,
  print,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  sub,
  sum,
  typeName,
} from "./runtime/python/index.js";
import {
  Decimal,
  DivisionByZero,
  InvalidOperation,
  getcontext,
  localcontext,
} from "./runtime/python/stdlib/decimal.js";

// Precision, mixing with ints and floats, division, remainders and powers.

print(
  add(new Decimal("0.1"), new Decimal("0.2")),
  mul(new Decimal("1.10"), 3),
  sub(2, new Decimal("0.5")),
  div(new Decimal(1), new Decimal(3)),
  div(new Decimal(2), 4),
  floordiv(new Decimal("-7"), 2),
  mod(new Decimal("-7"), 2),
  divmod(new Decimal("7.5"), 2),
  neg(new Decimal("0")),
  pos(new Decimal("1.00")),
  abs(new Decimal("-2")),
);
print(
  pow(new Decimal(2), 10),
  pow(new Decimal(2), -1),
  pow(new Decimal(2), new Decimal("0.5")),
  new Decimal(10).sqrt(),
  add(new Decimal("1e10"), new Decimal("1e-10")),
  add(new Decimal("1e28"), new Decimal("0.5")),
  sum(mul([new Decimal("0.1")], 10)),
  sum([new Decimal(1)], new Decimal(0)),
);
print(
  eq(new Decimal("1.5"), 1.5),
  eq(new Decimal("0.1"), 0.1),
  eq(new Decimal(1), 1),
  lt(new Decimal("1.5"), 2),
  gt(new Decimal(3), 2.5),
  contains([new Decimal(1)], 1),
  getItem(new Dict([[new Decimal(1), "x"]] as [Dynamic, Dynamic][]), 1),
  max(new Decimal(1), 2, new Decimal("1.5")),
);
for (const bad of Tuple.of(
  signature(() => add(new Decimal(1), 0.5), "<lambda>", []),
  signature(() => div(new Decimal(1), 0), "<lambda>", []),
  signature(() => div(new Decimal(0), 0), "<lambda>", []),
  signature(() => new Decimal(-1).sqrt(), "<lambda>", []),
  signature(() => add(new Decimal(1), "1"), "<lambda>", []),
  signature(() => lt(new Decimal("NaN"), 1), "<lambda>", []),
  signature(() => int(new Decimal("NaN")), "<lambda>", []),
  signature(() => floordiv(new Decimal(1), 0), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(
      caught,
      TypeError,
      DivisionByZero,
      InvalidOperation,
      ValueError,
      ZeroDivisionError,
    );
    print(typeName(e), e);
  }
}
const manager: Dynamic = localcontext();
const ctx = enter(manager);
let failed = false;
try {
  setAttr(ctx, "prec", 5);
  print(
    div(new Decimal(1), new Decimal(7)),
    add(new Decimal("123456"), 1),
    new Decimal("123456"),
    pos(new Decimal("123456")),
  );
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(div(new Decimal(1), new Decimal(7)), getcontext().prec);
const prices: Dynamic[] = [new Decimal("19.99"), new Decimal("5.01"), new Decimal("0.005")];
const total = sum(prices);
print(
  total,
  callMethod(total, "quantize", [new Decimal("0.01")]),
  callMethod(mul(total, new Decimal("0.19")), "quantize", [new Decimal("0.01")]),
  min(prices),
  sorted(prices, { reverse: true }),
);
