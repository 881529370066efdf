import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Decimal,
  DivisionByZero,
  InvalidOperation,
  getcontext,
  localcontext,
} from "./runtime/python/stdlib/decimal.js";

// Precision, mixing with ints and floats, division, remainders and powers.

py.print(
  py.add(new Decimal("0.1"), new Decimal("0.2")),
  py.mul(new Decimal("1.10"), 3),
  py.sub(2, new Decimal("0.5")),
  py.div(new Decimal(1), new Decimal(3)),
  py.div(new Decimal(2), 4),
  py.floordiv(new Decimal("-7"), 2),
  py.mod(new Decimal("-7"), 2),
  py.divmod(new Decimal("7.5"), 2),
  py.neg(new Decimal("0")),
  py.pos(new Decimal("1.00")),
  py.abs(new Decimal("-2")),
);
py.print(
  py.pow(new Decimal(2), 10),
  py.pow(new Decimal(2), -1),
  py.pow(new Decimal(2), new Decimal("0.5")),
  new Decimal(10).sqrt(),
  py.add(new Decimal("1e10"), new Decimal("1e-10")),
  py.add(new Decimal("1e28"), new Decimal("0.5")),
  py.sum(py.mul([new Decimal("0.1")], 10)),
  py.sum([new Decimal(1)], new Decimal(0)),
);
py.print(
  py.eq(new Decimal("1.5"), 1.5),
  py.eq(new Decimal("0.1"), 0.1),
  py.eq(new Decimal(1), 1),
  py.lt(new Decimal("1.5"), 2),
  py.gt(new Decimal(3), 2.5),
  py.contains([new Decimal(1)], 1),
  py.getItem(new py.Dict([[new Decimal(1), "x"]] as [Dynamic, Dynamic][]), 1),
  py.max(new Decimal(1), 2, new Decimal("1.5")),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.add(new Decimal(1), 0.5), "<lambda>", []),
  py.signature(() => py.div(new Decimal(1), 0), "<lambda>", []),
  py.signature(() => py.div(new Decimal(0), 0), "<lambda>", []),
  py.signature(() => new Decimal(-1).sqrt(), "<lambda>", []),
  py.signature(() => py.add(new Decimal(1), "1"), "<lambda>", []),
  py.signature(() => py.lt(new Decimal("NaN"), 1), "<lambda>", []),
  py.signature(() => py.int(new Decimal("NaN")), "<lambda>", []),
  py.signature(() => py.floordiv(new Decimal(1), 0), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(
      caught,
      py.TypeError,
      DivisionByZero,
      InvalidOperation,
      py.ValueError,
      py.ZeroDivisionError,
    );
    py.print(py.typeName(e), e);
  }
}
const manager: Dynamic = localcontext();
const ctx = py.enter(manager);
let failed = false;
try {
  py.setAttr(ctx, "prec", 5);
  py.print(
    py.div(new Decimal(1), new Decimal(7)),
    py.add(new Decimal("123456"), 1),
    new Decimal("123456"),
    py.pos(new Decimal("123456")),
  );
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(py.div(new Decimal(1), new Decimal(7)), getcontext().prec);
const prices: Dynamic[] = [new Decimal("19.99"), new Decimal("5.01"), new Decimal("0.005")];
const total = py.sum(prices);
py.print(
  total,
  py.call(py.getAttr(total, "quantize"), [new Decimal("0.01")]),
  py.call(py.getAttr(py.mul(total, new Decimal("0.19")), "quantize"), [new Decimal("0.01")]),
  py.min(prices),
  py.sorted(prices, { reverse: true }),
);
