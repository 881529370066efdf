import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  div,
  float,
  floordiv,
  mod,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Division by zero of values whose types are hidden.
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
const inf = float("inf");
show(
  () => floordiv(hidden("a"), hidden(2)),
  () => div(hidden("a"), hidden(2)),
  () => mod(hidden("%d"), hidden(3.9)),
  () => mod(hidden("%(a)s"), hidden(5)),
  () => mod(hidden("%"), hidden(5)),
  () => mod(hidden("%z"), hidden(5)),
  () => mod(hidden("%.2f"), hidden(2.675)),
  () => mod(hidden("%x"), hidden(1.5)),
  () => mod(hidden("a"), hidden(5)),
  () => mod(hidden("%05.1f"), neg(hidden(2.345))),
  () => mod(hidden("%d%%"), hidden(50)),
  () => mod(hidden("%s"), hidden(float(1))),
  () => floordiv(neg(hidden(9007199254740993n as Dynamic)), hidden(2)),
  () => mod(hidden(9007199254740993n as Dynamic), hidden(10)),
  () => div(hidden(1), hidden(0)),
  () => div(hidden(float(1)), hidden(0)),
  () => floordiv(hidden(1), hidden(0)),
  () => floordiv(hidden(float(1)), hidden(0)),
  () => mod(hidden(1), hidden(0)),
  () => mod(hidden(float(1)), hidden(0)),
  () => mod(pow(hidden(2), hidden(70)), hidden(0)),
  () => floordiv(pow(hidden(2), hidden(70)), hidden(0)),
  () => div(pow(hidden(2), hidden(70)), hidden(0)),
  () => floordiv(hidden(7), neg(hidden(2))),
  () => floordiv(neg(hidden(7)), hidden(2)),
  () => mod(hidden(7), neg(hidden(2))),
  () => mod(neg(hidden(7)), hidden(2)),
  () => floordiv(hidden(7.5), hidden(2)),
  () => floordiv(neg(hidden(7.5)), hidden(2)),
  () => mod(neg(hidden(7.5)), hidden(2)),
  () => mod(hidden(7.5), neg(hidden(2))),
  () => mod(inf, hidden(5)),
  () => floordiv(inf, hidden(5)),
  () => floordiv(hidden(true), hidden(1)),
  () => div(hidden(true), hidden(2)),
  () => div(hidden(6), hidden(2)),
  () => div(hidden(7), hidden(2)),
  () => div(pow(hidden(2), hidden(53)), hidden(1)),
  () => div(add(pow(hidden(2), hidden(53)), hidden(1)), hidden(1)),
  () => floordiv(hidden(5), hidden(0.3)),
);
