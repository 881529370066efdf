import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  callMethod,
  eq,
  float,
  getAttr,
  getItem,
  lt,
  mul,
  print,
  repr,
  toException,
  tuple,
  typeName,
} from "./runtime/python/index.js";

// Operations on tuples whose types are hidden.
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
  () => tuple(),
  () => tuple(hidden([hidden(1), hidden(2)])),
  () => tuple(hidden("a😀")),
  () => tuple(hidden(5)),
  () => tuple(hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => add(hidden(Tuple.of(hidden(1))), hidden(Tuple.of(hidden(2)))),
  () => add(hidden(Tuple.of(hidden(1))), hidden([hidden(2)])),
  () => mul(hidden(Tuple.of(hidden(1))), hidden(2)),
  () =>
    lt(hidden(Tuple.of(hidden(1), hidden(2))), hidden(Tuple.of(hidden(1), hidden(2), hidden(0)))),
  () => lt(hidden(Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => eq(hidden(Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => getItem(hidden(Tuple.of(hidden(1), hidden(2))), hidden(5)),
  () => getItem(hidden(Tuple.of(hidden(1), hidden(2))), hidden("a")),
  () => getAttr(hidden(Tuple.of(hidden(1))), "foo"),
  () => callMethod(hidden(Tuple.of(hidden(1), hidden(2))), "index", [hidden(2)]),
  () => callMethod(hidden(Tuple.of(hidden(1), hidden(2))), "index", [hidden(3)]),
  () =>
    callMethod(hidden(Tuple.of(hidden(1), hidden(float(1)), hidden(true))), "count", [hidden(1)]),
  () => callMethod(hidden(Tuple.of(hidden(1))), "append", [hidden(2)]),
  () => callMethod(hidden(Tuple.of(hidden(1))), "sort", []),
);
