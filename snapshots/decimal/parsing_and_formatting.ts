import {
  Tuple,
  eq,
  float,
  floordiv,
  format,
  hash,
  int,
  pow,
  print,
  repr,
  rethrowUnless,
  round,
  str,
  truthy,
} from "./runtime/python/index.js";
import { Decimal, InvalidOperation } from "./runtime/python/stdlib/decimal.js";

// Decimals from odd texts, exponents, formats and special values.

for (const text of Tuple.of(
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
  print(repr(text), d, repr(d), d.isFinite() ? d.asTuple() : d.isNan());
}
for (const bad of Tuple.of("", "abc", "1,5", "1.2.3", "--1", "1e")) {
  try {
    print(new Decimal(bad));
  } catch (caught) {
    rethrowUnless(caught, InvalidOperation);
    print(repr(bad), "InvalidOperation");
  }
}
print(
  new Decimal(0.1),
  new Decimal(1.5),
  new Decimal(true),
  new Decimal(Tuple.of(1, Tuple.of(1, 2, 3), -2)),
  new Decimal(pow(10, 30)),
);
const x = new Decimal("1234567.895");
print(
  false
    ? `${format(x, ",.2f")}|${format(x, ".0f")}|${format(x, "e")}|${format(x, ">15")}|${format(x, "+.1f")}|${format(x, "g")}|${format(new Decimal("0.00001"), "f")}|${format(new Decimal("0.25"), ".0%")}|${format(new Decimal("5"), "05d")}`
    : `${format(x, ",.2f")}|${format(x, ".0f")}|${format(x, "e")}|${format(x, ">15")}|${format(x, "+.1f")}|${format(new Decimal("0.00001"), "f")}|${format(new Decimal("0.25"), ".0%")}`,
);
print(
  new Decimal("1.20").normalize(),
  new Decimal("100").normalize(),
  new Decimal("1E+2").toIntegralValue(),
  new Decimal("-1.5").copyAbs(),
  eq(new Decimal("2.50"), new Decimal("2.5")),
  eq(hash(new Decimal("2.50")), hash(new Decimal("2.5"))),
  str(new Decimal("2.50")),
);
print(
  int(new Decimal("-7.9")),
  float(new Decimal("0.1")),
  round(new Decimal("2.5")),
  round(new Decimal("2.675"), 2),
  floordiv(new Decimal("7.9"), 1),
  truthy(new Decimal("0.00")),
  new Decimal("1").compare(new Decimal("2")),
  new Decimal("3").max(new Decimal("1")),
  new Decimal("-0").isSigned(),
);
print(
  new Decimal("0E-8"),
  new Decimal("1E-6"),
  new Decimal("1E-7"),
  new Decimal("12E1"),
  new Decimal("0.000001234"),
  new Decimal("1.0").quantize(new Decimal("0.001")),
  new Decimal("123").adjusted(),
  new Decimal("0.001").scaleb(2),
);
