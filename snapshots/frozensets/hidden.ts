import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bitor,
  call as pyCall,
  callMethod,
  eq,
  float,
  frozenset,
  getItem,
  hash,
  print,
  repr,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// frozensets made of hidden values.
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
  () => frozenset(),
  () => frozenset(hidden([hidden(1), hidden(float(1)), hidden(true)])),
  () => frozenset(hidden([hidden([])])),
  () => frozenset(hidden("a")),
  () => frozenset(hidden(5)),
  () => repr(frozenset()),
  () => eq(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(1)]))),
  () =>
    getItem(
      hidden(new Dict([[frozenset(hidden([hidden(1)])), hidden(2)]] as [Dynamic, Dynamic][])),
      frozenset(hidden([hidden(float(1))])),
    ),
  () => callMethod(frozenset(hidden([hidden(1)])), "add", [hidden(2)]),
  () => callMethod(frozenset(hidden([hidden(1), hidden(2)])), "union", [hidden([hidden(3)])]),
  () => bitor(frozenset(hidden([hidden(1)])), hidden(new PySet([hidden(2)]))),
  () => bitor(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(2)]))),
  () => eq(frozenset(hidden([hidden(1)])), hidden(new PySet([hidden(1)]))),
  () =>
    eq(
      hash(frozenset(hidden([hidden(1), hidden(2)]))),
      hash(frozenset(hidden([hidden(2), hidden(1)]))),
    ),
  () => sub(frozenset(hidden([hidden(1), hidden(2)])), hidden(new PySet([hidden(1)]))),
  () => callMethod(frozenset(hidden([hidden(1)])), "copy", []),
  () => typeName(bitor(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(2)])))),
  () => typeName(bitor(frozenset(hidden([hidden(2)])), hidden(new PySet([hidden(1)])))),
);
