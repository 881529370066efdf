import {
  type Dynamic,
  Tuple,
  and,
  bytes,
  call as pyCall,
  float,
  neg,
  or,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// and, or, not and conditional expressions give operands, not booleans.
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
  () => !true,
  () => and(true, () => 5),
  () => or(0, () => "a"),
  () => or("", () => null),
  () => and([], () => 1),
  () => and(1, () => 2) || 3,
  () => !([].length > 0),
  () => !false,
  () => or(null, () => false),
  () => or(float(0), () => neg(float(0))),
  () => or(nan, () => 1),
  () => and(nan, () => 1),
  () => ([].length > 0 ? 1 : 2),
  () => (true ? 1 : 2),
  () => or(bytes([]), () => bytes([120])),
);
