import {
  PySet,
  Tuple,
  add,
  bytes,
  float,
  format,
  frozenset,
  int,
  neg,
  notMigrated,
  pow,
  print,
  range,
  repr,
  str,
} from "./runtime/python/index.js";
import { date } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";

// f-strings of every type of value.
class A {
  __str__(): string {
    return "str";
  }
  __repr__(): string {
    return "repr";
  }
}
// Python: for v in (1, 1.0, -0.0, True, None, "s", [1.0, "a"], (1,), {"k": None}, b"b", A(), [A()], 1e20, 10 ** 20, date(2024, 1, 2), Decimal("1.10"), range(2), int, 2 + 3j, frozenset({1})):
for (const v of Tuple.of(
  1,
  float(1),
  neg(float(0)),
  true,
  null,
  "s",
  [float(1), "a"],
  Tuple.of(1),
  { k: null },
  bytes([98]),
  new A(),
  [new A()],
  float(100000000000000000000),
  pow(10, 20),
  new date(2024, 1, 2),
  new Decimal("1.10"),
  range(2),
  int,
  add(2, notMigrated("complex-number", "3j")),
  frozenset(new PySet([1])),
)) {
  print(`${str(v)}`, `${repr(v)}`, `${format(str(v), ">4")}`);
}
