import {
  Dict,
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
  truthy,
  typeName,
} from "./runtime/python/index.js";

// and, or, not and conditional expressions on hidden types.
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

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new Dict(), Tuple.of())) {
  hidden(kind);
}
const nan = float("nan");
show(
  () => !truthy(hidden(1)),
  () => and(hidden(true), () => hidden(5)),
  () => or(hidden(0), () => hidden("a")),
  () => or(hidden(""), () => hidden(null)),
  () => and(hidden([]), () => hidden(1)),
  () =>
    or(
      and(hidden(1), () => hidden(2)),
      () => hidden(3),
    ),
  () => !truthy(hidden([])),
  () => !truthy(hidden(null)),
  () => or(hidden(null), () => hidden(false)),
  () => or(hidden(float(0)), () => neg(hidden(float(0)))),
  () => or(nan, () => hidden(1)),
  () => and(nan, () => hidden(1)),
  () => (truthy(hidden([])) ? hidden(1) : hidden(2)),
  () => (truthy(hidden("0")) ? hidden(1) : hidden(2)),
  () => or(hidden(bytes([])), () => hidden(bytes([120]))),
);
