import {
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  callMethod,
  contains,
  div,
  eq,
  float,
  floordiv,
  mul,
  neg,
  or,
  pow,
  print,
  range,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// How floats print: exponents, shortest digits, sums that are not exact.
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
  () => contains(range(5), float(3)),
  () => pow(float(0), -1),
  () => floordiv(7, -2),
  () => add(neg(float(0)), 0),
  () => mul(neg(float(0)), 0),
  () => eq(float(0), neg(float(0))),
  () => pow(float(0), 0),
  () => callMethod(0.1, "hex", []),
  () => add(0.1, 0.2),
  () => add(float(10000000000000000), 1),
  () => float(1e22),
  () => float(1e21),
  () => 123456789012345678n as Dynamic,
  () => float(1),
  () => float(100),
  () => float(1e100),
  () => 1.5e-7,
  () => add(0.1, 0.7),
  () => mul(float(3), 2),
  () => div(6, 2),
  () => div(7, 2),
  () => mul(float(1e308), 10),
  () => mul(neg(float(1e308)), 10),
  () => div(1e-320, 10),
  () => mul(0.1, 3),
  () => div(1, 3),
  () => div(2, 3),
  () => float(1e23),
  () => div(5e-324, 2),
  () => or(float(0), () => neg(float(0))),
);
