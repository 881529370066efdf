import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  float,
  neg,
  pow,
  print,
  repr,
  round,
  toException,
  typeName,
} from "./runtime/python/index.js";

// round() of values whose types are hidden.
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
  () => round(hidden(0.5)),
  () => round(hidden(1.5)),
  () => round(hidden(2.5)),
  () => round(neg(hidden(0.5))),
  () => round(neg(hidden(1.5))),
  () => round(hidden(2.675), hidden(2)),
  () => round(hidden(1234.5678), neg(hidden(2))),
  () => round(hidden(1234), neg(hidden(2))),
  () => round(hidden(1250), neg(hidden(2))),
  () => round(hidden(1350), neg(hidden(2))),
  () => round(neg(hidden(1250)), neg(hidden(2))),
  () => round(hidden(5), hidden(2)),
  () => round(pow(hidden(2), hidden(70)), neg(hidden(5))),
  () => round(hidden(float(100000000000000000000))),
  () => round(float(hidden("nan"))),
  () => round(float(hidden("inf"))),
  () => round(hidden(1.5), hidden(null)),
  () => round(hidden(1.5), hidden(float(1))),
  () => round(hidden("a")),
  () => round(hidden(null)),
  () => round(hidden(true)),
  () => round(hidden(0.1), hidden(20)),
  () => round(hidden(float(1e300)), neg(hidden(300))),
  () => round(neg(hidden(0.4)), hidden(0)),
  () => round(hidden(float(12)), hidden(1)),
  () => round(hidden(2.55), hidden(1)),
  () => round(hidden(1.5), hidden(true)),
  () => round(hidden(5), neg(hidden(1))),
  () => round(hidden(15), neg(hidden(1))),
  () => round(hidden(float(1e22)), hidden(2)),
  () => round(hidden(0.15), hidden(1)),
  () => round(float(hidden("nan")), hidden(2)),
  () => round(float(hidden("inf")), hidden(2)),
  () => round(add(pow(hidden(2), hidden(53)), hidden(0.5))),
);
