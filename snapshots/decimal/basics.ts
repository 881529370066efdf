import * as py from "./runtime/python/index.js";
import { Decimal, DivisionByZero, InvalidOperation, ROUND_HALF_UP } from "./runtime/python/stdlib/decimal.js";

// Exact decimal arithmetic, quantize, strings.
py.print(
  py.add(new Decimal("0.1"), new Decimal("0.2")),
  py.mul(new Decimal("1.10"), 2),
  py.div(new Decimal(1), new Decimal(3)),
  new Decimal("1.50"),
  py.repr(new Decimal("2")),
  py.floordiv(new Decimal("10"), 3),
  py.mod(new Decimal("-7"), 3),
  py.pow(new Decimal("2"), 3),
  new Decimal("1.005").quantize(new Decimal("0.01")),
  new Decimal("1.005").quantize(new Decimal("0.01"), ROUND_HALF_UP),
  py.eq(new Decimal(0.1), new Decimal("0.1")),
  py.eq(new Decimal("1.0"), 1),
  new Decimal("1E+3"),
  py.add(new Decimal("1e3"), 0),
  py.neg(new Decimal("0")),
  py.abs(new Decimal("-1.2")),
);
py.print(
  `${py.format(new Decimal("1234.567"), ",.2f")}`,
  py.float(new Decimal("1.5")),
  py.int(new Decimal("2.9")),
  new Decimal("3.14").asTuple(),
  new Decimal("1.20").normalize(),
  py.sum(py.mul([new Decimal("0.1")], 3)),
  py.max(new Decimal(1), new Decimal("1.5")),
  py.round(new Decimal("2.5")),
  py.round(new Decimal("2.675"), 2),
  new Decimal("NaN").isNan(),
  new Decimal(5).sqrt(),
  py.str(new Decimal("Infinity")),
  py.sorted([new Decimal("1.1"), new Decimal(1)]),
  py.eq(py.hash(new Decimal(1)), py.hash(1)),
  py.lt(new Decimal("1.1"), 1.2),
);
for (const f of py.Tuple.of(
  py.signature(() => new Decimal("x"), "<lambda>", []),
  py.signature(() => py.div(new Decimal(1), 0), "<lambda>", []),
  py.signature(() => py.add(new Decimal(1), 1.5), "<lambda>", []),
  py.signature(() => py.div(new Decimal("0"), new Decimal("0")), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, InvalidOperation, DivisionByZero, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
