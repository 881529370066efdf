import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bitand,
  bitor,
  call as pyCall,
  div,
  eq,
  float,
  floordiv,
  getItem,
  getSlice,
  gt,
  invert,
  mod,
  mul,
  neg,
  pow,
  print,
  repr,
  rshift,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Ints beyond 2**53 whose types are hidden.
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
show(
  () => add(pow(hidden(2), hidden(53)), hidden(1)),
  () => add(pow(hidden(2), hidden(53)), hidden(float(1))),
  () => add(hidden(9007199254740991), hidden(1)),
  () => mul(hidden(9007199254740993n as Dynamic), hidden(3)),
  () => floordiv(neg(hidden(9007199254740993n as Dynamic)), hidden(2)),
  () => mod(hidden(9007199254740993n as Dynamic), hidden(10)),
  () => sub(hidden(9007199254740993n as Dynamic), hidden(9007199254740992n as Dynamic)),
  () => floordiv(pow(hidden(10), hidden(20)), pow(hidden(10), hidden(18))),
  () => div(pow(hidden(10), hidden(20)), pow(hidden(10), hidden(18))),
  () => div(pow(hidden(10), hidden(400)), pow(hidden(10), hidden(399))),
  () => mul(pow(hidden(10), hidden(400)), hidden(float(1))),
  () => eq(pow(hidden(2), hidden(53)), pow(hidden(float(2)), hidden(53))),
  () => eq(add(pow(hidden(2), hidden(53)), hidden(1)), pow(hidden(float(2)), hidden(53))),
  () => gt(add(pow(hidden(2), hidden(53)), hidden(1)), pow(hidden(float(2)), hidden(53))),
  () => mod(pow(hidden(2), hidden(70)), hidden(0)),
  () => floordiv(pow(hidden(2), hidden(70)), hidden(0)),
  () => div(pow(hidden(2), hidden(70)), hidden(0)),
  () => invert(pow(hidden(2), hidden(70))),
  () => rshift(pow(hidden(2), hidden(70)), hidden(60)),
  () => bitand(pow(hidden(2), hidden(70)), sub(pow(hidden(2), hidden(70)), hidden(1))),
  () => bitand(neg(hidden(1)), pow(hidden(2), hidden(70))),
  () => bitor(neg(hidden(1)), pow(hidden(2), hidden(70))),
  () =>
    getItem(
      hidden(new Dict([[pow(hidden(2), hidden(70)), hidden(1)]] as [Dynamic, Dynamic][])),
      pow(hidden(2), hidden(70)),
    ),
  () => getItem(hidden([hidden(1), hidden(2)]), pow(hidden(2), hidden(70))),
  () => getSlice(hidden([hidden(1), hidden(2), hidden(3)]), pow(hidden(2), hidden(70)), null),
  () => getSlice(hidden([hidden(1), hidden(2), hidden(3)]), null, neg(pow(hidden(2), hidden(70)))),
  () => div(pow(hidden(2), hidden(53)), hidden(1)),
  () => div(add(pow(hidden(2), hidden(53)), hidden(1)), hidden(1)),
  () => add(hidden(9007199254740993n as Dynamic), hidden(0.5)),
  () => mul(hidden(9007199254740993n as Dynamic), hidden(float(1))),
);
