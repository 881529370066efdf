import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  eq,
  float,
  isIn,
  lt,
  print,
  range,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// ranges whose bounds have hidden types.
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
  () => eq(range(hidden(5)), range(hidden(0), hidden(5), hidden(1))),
  () => eq(range(hidden(0)), range(hidden(2), hidden(1))),
  () => isIn(hidden(3), range(hidden(5))),
  () => isIn(hidden(float(3)), range(hidden(5))),
  () => isIn(hidden("a"), range(hidden(5))),
  () => lt(range(hidden(3)), range(hidden(4))),
);
