import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str.format: positions, names, attributes, items, nested fields and its errors.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.strFormat("{} {}", [1, "a"]),
  () => py.strFormat("{0} {1} {0}", [1, 2]),
  () => py.strFormat("{a} {b!r}", [], { a: 1, b: "x" }),
  () => py.strFormat("{} {0}", [1]),
  () => py.strFormat("{0} {}", [1]),
  () => py.strFormat("{}", []),
  () => py.strFormat("{a}", []),
  () => py.strFormat("{0.real} {1[0]} {2[k]}", [5, [1], { k: 2 }]),
  () => py.strFormat("{0[a b]}", [{ "a b": 1 }]),
  () => py.strFormat("{0[-1]}", [{ "-1": 1 }]),
  () => py.strFormat("{0[-1]}", [[1]]),
  () => py.strFormat("{:{}}", ["a", 5]),
  () => py.strFormat("{:{w}.{p}f}", [1.5], { w: 8, p: 2 }),
  () => py.strFormat("{{}}", []),
  () => py.strFormat("{", []),
  () => py.strFormat("}", []),
  () => py.strFormat("{!x}", [1]),
  () => py.strFormat("{!}", [1]),
  () => py.strFormat("{:d}", ["a"]),
  () => py.strFormat("{:>5}|{:<5}|{:^5}", ["a", "b", "c"]),
  () => py.strFormat("{:*^9}", ["mid"]),
  () => py.strFormat("{:+d} {: d} {:-d}", [5, 5, 5]),
  () => py.strFormat("{:,} {:_}", [1234567, 1234567]),
  () => py.strFormat("{:x} {:X} {:#x} {:o} {:b} {:#b}", [255, 255, 255, 8, 5, 5]),
  () => py.strFormat("{:08.3f}", [-3.14159]),
  () => py.strFormat("{:e} {:E} {:g} {:G}", [12345.678, 0.00012, py.float(100000000000000000000), 0.00001]),
  () => py.strFormat("{:%}", [0.25]),
  () => py.strFormat("{:.2%}", [0.12345]),
  () => py.strFormat("{:c}", [128512]),
  () => py.strFormat("{:s}", ["a"]),
  () => py.strFormat("{:.2}", ["abc"]),
  () => py.strFormat("{:n}", [1234]),
  () => py.strFormat("{:10}|{:<10}|", [5, 5]),
  () => py.strFormat("{:10}|", ["a"]),
  () => py.strFormat("{:010}", [-5]),
  () => py.strFormat("{:=+8}", [5]),
  () => py.strFormat("{:^+8.2f}", [1.5]),
  () => py.strFormat("{}", [null]),
  () => py.strFormat("{:>5}", [null]),
  () => py.strFormat("{!s:>6}", [null]),
  () => py.strFormat("{!r:>6}", ["a"]),
  () => py.strFormat("{!a}", ["é"]),
  () => py.call(py.getAttr("{}{}", "format"), [1, 2]),
  () => py.strFormat("{0[}", [[1]]),
  () => py.strFormat("{0.}", [1]),
  () => py.strFormat("{:.3}", [true]),
  () => py.strFormat("{:5}", [true]),
  () => py.strFormat("{}", [true]),
  () => py.strFormat("{:d}", [true]),
  () => py.strFormat("{a[b][0]}", [], { a: { b: [7] } }),
  () => py.strFormat("{__proto__}", [], { ["__proto__"]: 1 }),
  () => py.formatMap("{a}", { a: 1 }),
  () => py.formatMap("{a}", new py.Dict()),
  () => py.formatMap("{0}", new py.Dict([["0", 1]] as [Dynamic, Dynamic][])),
);
