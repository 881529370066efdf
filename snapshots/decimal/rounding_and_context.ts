import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
for (const r of py.Tuple.of(
  ROUND_CEILING,
  ROUND_DOWN,
  ROUND_FLOOR,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUND_UP,
)) {
  py.print(
    r,
    Array.from(py.Tuple.of("2.5", "-2.5", "1.1", "-1.1", "0.5"), (x: string) =>
      py.str(new Decimal(x).quantize(new Decimal("1"), r)),
    ),
    new Decimal("1.005").quantize(new Decimal("0.01"), r),
  );
}
py.print(
  py.add(new Decimal("0.1"), new Decimal("0.2")),
  py.div(new Decimal(1), new Decimal(3)),
  new Decimal("1e5"),
  py.add(new Decimal("1E+3"), 0),
  new Decimal("-0"),
  new Decimal(0.1),
  new Decimal("1_000.50"),
  new Decimal(py.Tuple.of(1, py.Tuple.of(1, 2), -1)),
  py.pow(new Decimal(2), new Decimal("0.5")),
  new Decimal(2).sqrt(),
  py.floordiv(new Decimal(7), new Decimal(2)),
  py.floordiv(new Decimal(-7), 2),
  py.mod(new Decimal(-7), 3),
  py.divmod(new Decimal(7), 2),
  py.neg(new Decimal("1.10")),
  py.abs(new Decimal(-1)),
  new Decimal("1.10").normalize(),
  new Decimal("100").normalize(),
  py.eq(new Decimal("1.0"), 1),
  py.eq(new Decimal("1.0"), py.float(1)),
  py.eq(py.hash(new Decimal("1.0")), py.hash(1)),
  py.eq(new Decimal("NaN"), new Decimal("NaN")),
  py.gt(new Decimal("Infinity"), 1),
  new Decimal("-inf"),
  py.sum(py.mul([new Decimal("0.1")], 3)),
  py.max(new Decimal(1), new Decimal(2)),
  py.sorted([new Decimal("1.5"), 1, py.float(2)]),
  py.round(new Decimal("2.675"), 2),
  py.round(new Decimal("2.5")),
  py.int(new Decimal("-2.7")),
  py.float(new Decimal("0.1")),
  new Decimal("1.23").asTuple(),
  new Decimal("1.50").adjusted(),
  new Decimal("123.456").asIntegerRatio(),
  py.truthy(new Decimal("0.0")),
  new Decimal("3.14").toIntegralValue(),
  new Decimal("1.1").compare(new Decimal("1.2")),
);
py.print(
  `${py.format(new Decimal("1234567.891"), ",.2f")}`,
  `${py.format(new Decimal("0.5"), ".0%")}`,
  `${py.format(new Decimal("1.5"), ">8")}`,
  `${py.format(new Decimal("1E+10"), "f")}`,
  `${py.format(new Decimal("12345"), ".2e")}`,
  `${py.str(new Decimal("1.10"))}`,
  py.str(new Decimal("1E-10")),
  py.repr(new Decimal("5")),
  py.mod("%s %.2f", py.Tuple.of(new Decimal("1.5"), new Decimal("2.345"))),
  new Decimal("12.30").quantize(new Decimal(".1")),
);
const manager: Dynamic = localcontext();
const ctx = py.enter(manager);
let failed = false;
try {
  py.setAttr(ctx, "prec", 5);
  py.print(py.div(new Decimal(1), new Decimal(3)), py.add(new Decimal("123456"), 1));
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(getcontext().prec, py.div(new Decimal(1), new Decimal(7)));
getcontext().prec = 10;
py.print(new Decimal(2).sqrt());
for (const bad of py.Tuple.of(
  py.signature(() => new Decimal("x"), "<lambda>", []),
  py.signature(() => py.div(new Decimal(1), 0), "<lambda>", []),
  py.signature(() => py.div(new Decimal(0), 0), "<lambda>", []),
  py.signature(() => py.gt(new Decimal("NaN"), 1), "<lambda>", []),
  py.signature(() => py.add(new Decimal(1), 1.5), "<lambda>", []),
  py.signature(() => new Decimal(null), "<lambda>", []),
  py.signature(() => new Decimal("1e9").quantize(new Decimal("1e-9")), "<lambda>", []),
  py.signature(() => new Decimal(-1).sqrt(), "<lambda>", []),
  py.signature(() => py.int(new Decimal("NaN")), "<lambda>", []),
  py.signature(() => py.add(new Decimal("1"), "1"), "<lambda>", []),
  py.signature(() => py.int(new Decimal("Infinity")), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    const e = py.rethrowUnless(
      caught2,
      InvalidOperation,
      py.ZeroDivisionError,
      py.TypeError,
      py.ValueError,
      py.OverflowError,
    );
    py.print(py.typeName(e), e);
  }
}
