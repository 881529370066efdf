import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  call as pyCall,
  contains,
  float,
  isIn,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Membership in containers whose types are hidden.
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
  () => isIn(hidden("a"), hidden("abc")),
  () => isIn(hidden(""), hidden("")),
  () => isIn(hidden(1), hidden("abc")),
  () => isIn(hidden(null), hidden("abc")),
  () => contains(hidden([nan]), nan),
  () => isIn(hidden(1), hidden([hidden(float(1))])),
  () => isIn(hidden(true), hidden([hidden(1)])),
  () => isIn(hidden("1"), hidden([hidden(1)])),
  () => isIn(hidden(1), hidden(new Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][]))),
  () => isIn(hidden(1), hidden(5)),
  () => isIn(hidden(1), hidden(null)),
  () => !isIn(hidden(1), hidden([])),
  () => isIn(hidden("a"), hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => isIn(hidden("a"), hidden([hidden("abc")])),
  () => isIn(hidden(float(1)), hidden(new PySet([hidden(1)]))),
  () => isIn(hidden(null), hidden([hidden(null)])),
  () => isIn(hidden("constructor"), hidden(new Dict())),
  () =>
    isIn(hidden("__proto__"), hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => isIn(hidden(bytes([97])), hidden(bytes([97, 98, 99]))),
  () => isIn(hidden(97), hidden(bytes([97, 98, 99]))),
  () => isIn(hidden(300), hidden(bytes([97, 98, 99]))),
  () => isIn(hidden("a"), hidden(bytes([97, 98, 99]))),
);
