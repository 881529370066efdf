import * as py from "./runtime/python/index.js";
import { Decimal, InvalidOperation } from "./runtime/python/stdlib/decimal.js";

// Decimals from odd texts, exponents, formats and special values.

for (const text of py.Tuple.of(
  "1.10",
  "-0",
  "1e3",
  "1E-7",
  "  5 ",
  "1_000.5",
  "+.5",
  "NaN",
  "-Infinity",
  "0e10",
  "123456789012345678901234567890.1",
)) {
  const d = new Decimal(text);
  py.print(py.repr(text), d, py.repr(d), d.isFinite() ? d.asTuple() : d.isNan());
}
for (const bad of py.Tuple.of("", "abc", "1,5", "1.2.3", "--1", "1e")) {
  try {
    py.print(new Decimal(bad));
  } catch (caught) {
    py.rethrowUnless(caught, InvalidOperation);
    py.print(py.repr(bad), "InvalidOperation");
  }
}
py.print(
  new Decimal(0.1),
  new Decimal(1.5),
  new Decimal(true),
  new Decimal(py.Tuple.of(1, py.Tuple.of(1, 2, 3), -2)),
  new Decimal(py.pow(10, 30)),
);
const x = new Decimal("1234567.895");
py.print(
  false
    ? `${py.format(x, ",.2f")}|${py.format(x, ".0f")}|${py.format(x, "e")}|${py.format(x, ">15")}|${py.format(x, "+.1f")}|${py.format(x, "g")}|${py.format(new Decimal("0.00001"), "f")}|${py.format(new Decimal("0.25"), ".0%")}|${py.format(new Decimal("5"), "05d")}`
    : `${py.format(x, ",.2f")}|${py.format(x, ".0f")}|${py.format(x, "e")}|${py.format(x, ">15")}|${py.format(x, "+.1f")}|${py.format(new Decimal("0.00001"), "f")}|${py.format(new Decimal("0.25"), ".0%")}`,
);
py.print(
  new Decimal("1.20").normalize(),
  new Decimal("100").normalize(),
  new Decimal("1E+2").toIntegralValue(),
  new Decimal("-1.5").copyAbs(),
  py.eq(new Decimal("2.50"), new Decimal("2.5")),
  py.eq(py.hash(new Decimal("2.50")), py.hash(new Decimal("2.5"))),
  py.str(new Decimal("2.50")),
);
py.print(
  py.int(new Decimal("-7.9")),
  py.float(new Decimal("0.1")),
  py.round(new Decimal("2.5")),
  py.round(new Decimal("2.675"), 2),
  py.floordiv(new Decimal("7.9"), 1),
  py.truthy(new Decimal("0.00")),
  new Decimal("1").compare(new Decimal("2")),
  new Decimal("3").max(new Decimal("1")),
  new Decimal("-0").isSigned(),
);
py.print(
  new Decimal("0E-8"),
  new Decimal("1E-6"),
  new Decimal("1E-7"),
  new Decimal("12E1"),
  new Decimal("0.000001234"),
  new Decimal("1.0").quantize(new Decimal("0.001")),
  new Decimal("123").adjusted(),
  new Decimal("0.001").scaleb(2),
);
