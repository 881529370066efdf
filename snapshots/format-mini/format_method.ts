import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  float,
  formatMap,
  print,
  repr,
  strFormat,
  toException,
  typeName,
} from "./runtime/python/index.js";

// str.format: positions, names, attributes, items, nested fields and its errors.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => strFormat("{} {}", [1, "a"]),
  () => strFormat("{0} {1} {0}", [1, 2]),
  () => strFormat("{a} {b!r}", [], { a: 1, b: "x" }),
  () => strFormat("{} {0}", [1]),
  () => strFormat("{0} {}", [1]),
  () => strFormat("{}", []),
  () => strFormat("{a}", []),
  () => strFormat("{0.real} {1[0]} {2[k]}", [5, [1], { k: 2 }]),
  () => strFormat("{0[a b]}", [{ "a b": 1 }]),
  () => strFormat("{0[-1]}", [{ "-1": 1 }]),
  () => strFormat("{0[-1]}", [[1]]),
  () => strFormat("{:{}}", ["a", 5]),
  () => strFormat("{:{w}.{p}f}", [1.5], { w: 8, p: 2 }),
  () => strFormat("{{}}", []),
  () => strFormat("{", []),
  () => strFormat("}", []),
  () => strFormat("{!x}", [1]),
  () => strFormat("{!}", [1]),
  () => strFormat("{:d}", ["a"]),
  () => strFormat("{:>5}|{:<5}|{:^5}", ["a", "b", "c"]),
  () => strFormat("{:*^9}", ["mid"]),
  () => strFormat("{:+d} {: d} {:-d}", [5, 5, 5]),
  () => strFormat("{:,} {:_}", [1234567, 1234567]),
  () => strFormat("{:x} {:X} {:#x} {:o} {:b} {:#b}", [255, 255, 255, 8, 5, 5]),
  () => strFormat("{:08.3f}", [-3.14159]),
  () =>
    strFormat("{:e} {:E} {:g} {:G}", [12345.678, 0.00012, float(100000000000000000000), 0.00001]),
  () => strFormat("{:%}", [0.25]),
  () => strFormat("{:.2%}", [0.12345]),
  () => strFormat("{:c}", [128512]),
  () => strFormat("{:s}", ["a"]),
  () => strFormat("{:.2}", ["abc"]),
  () => strFormat("{:n}", [1234]),
  () => strFormat("{:10}|{:<10}|", [5, 5]),
  () => strFormat("{:10}|", ["a"]),
  () => strFormat("{:010}", [-5]),
  () => strFormat("{:=+8}", [5]),
  () => strFormat("{:^+8.2f}", [1.5]),
  () => strFormat("{}", [null]),
  () => strFormat("{:>5}", [null]),
  () => strFormat("{!s:>6}", [null]),
  () => strFormat("{!r:>6}", ["a"]),
  () => strFormat("{!a}", ["é"]),
  () => callMethod("{}{}", "format", [...[1, 2]]),
  () => strFormat("{0[}", [[1]]),
  () => strFormat("{0.}", [1]),
  () => strFormat("{:.3}", [true]),
  () => strFormat("{:5}", [true]),
  () => strFormat("{}", [true]),
  () => strFormat("{:d}", [true]),
  () => strFormat("{a[b][0]}", [], { a: { b: [7] } }),
  () => strFormat("{__proto__}", [], { ["__proto__"]: 1 }),
  () => formatMap("{a}", { a: 1 }),
  () => formatMap("{a}", new Dict()),
  () => formatMap("{0}", new Dict([["0", 1]] as [Dynamic, Dynamic][])),
);
