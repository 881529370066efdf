import {
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  float,
  pow,
  print,
  repr,
  round,
  toException,
  typeName,
} from "./runtime/python/index.js";

// round() to even, negative digits, huge values, wrong types.
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

const nan = float("nan");
show(
  () => round(0.5),
  () => round(1.5),
  () => round(2.5),
  () => round(-0.5),
  () => round(-1.5),
  () => round(2.675, 2),
  () => round(1234.5678, -2),
  () => round(1234, -2),
  () => round(1250, -2),
  () => round(1350, -2),
  () => round(-1250, -2),
  () => round(5, 2),
  () => round(pow(2, 70), -5),
  () => round(float(100000000000000000000)),
  () => round(float("nan")),
  () => round(float("inf")),
  () => round(1.5, null),
  () => round(1.5, float(1)),
  () => round("a"),
  () => round(null),
  () => round(true),
  () => round(0.1, 20),
  () => round(float(1e300), -300),
  () => round(-0.4, 0),
  () => round(float(12), 1),
  () => round(2.55, 1),
  () => round(1.5, true),
  () => round(5, -1),
  () => round(15, -1),
  () => round(float(1e22), 2),
  () => round(0.15, 1),
  () => round(float("nan"), 2),
  () => round(float("inf"), 2),
  () => round(add(pow(2, 53), 0.5)),
);
