import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  float,
  int,
  mod,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// int() and float() of numbers, None, lists, infinities and huge values, types hidden.
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
  () => float(),
  () => float(pow(hidden(2), hidden(70))),
  () => float(pow(hidden(10), hidden(400))),
  () => float(hidden(true)),
  () => float(hidden(null)),
  () => float(hidden([])),
  () => int(),
  () => int(hidden(1.9)),
  () => int(neg(hidden(1.9))),
  () => int(hidden(float(100000000000000000000))),
  () => int(float(hidden("nan"))),
  () => int(float(hidden("inf"))),
  () => int(float(hidden("-inf"))),
  () => int(hidden(null)),
  () => int(hidden([])),
  () => int(hidden(1.5), hidden(2)),
  () => int(hidden(true)),
  () => int(hidden(float(10000000000000000))),
  () => mod(int(hidden(float(1e300))), pow(hidden(10), hidden(10))),
  () => float(add(pow(hidden(2), hidden(53)), hidden(1))),
);
