import * as py from "./runtime/python/index.js";
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
for (const v of py.Tuple.of(
  1,
  py.float(1),
  py.neg(py.float(0)),
  true,
  null,
  "s",
  [py.float(1), "a"],
  py.Tuple.of(1),
  { k: null },
  py.bytes([98]),
  new A(),
  [new A()],
  py.float(100000000000000000000),
  py.pow(10, 20),
  new date(2024, 1, 2),
  new Decimal("1.10"),
  py.range(2),
  py.int,
  py.add(2, py.notMigrated("complex-number", "3j")),
  py.frozenset(new py.PySet([1])),
)) {
  py.print(`${py.str(v)}`, `${py.repr(v)}`, `${py.format(py.str(v), ">4")}`);
}
