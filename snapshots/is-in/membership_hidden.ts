import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Membership in containers whose types are hidden.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of py.Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new py.Dict(), py.Tuple.of())) {
  hidden(kind);
}
const nan = py.float("nan");
show(
  () => py.isIn(hidden("a"), hidden("abc")),
  () => py.isIn(hidden(""), hidden("")),
  () => py.isIn(hidden(1), hidden("abc")),
  () => py.isIn(hidden(null), hidden("abc")),
  () => py.contains(hidden([nan]), nan),
  () => py.isIn(hidden(1), hidden([hidden(py.float(1))])),
  () => py.isIn(hidden(true), hidden([hidden(1)])),
  () => py.isIn(hidden("1"), hidden([hidden(1)])),
  () => py.isIn(hidden(1), hidden(new py.Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][]))),
  () => py.isIn(hidden(1), hidden(5)),
  () => py.isIn(hidden(1), hidden(null)),
  () => !py.isIn(hidden(1), hidden([])),
  () => py.isIn(hidden("a"), hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.isIn(hidden("a"), hidden([hidden("abc")])),
  () => py.isIn(hidden(py.float(1)), hidden(new py.PySet([hidden(1)]))),
  () => py.isIn(hidden(null), hidden([hidden(null)])),
  () => py.isIn(hidden("constructor"), hidden(new py.Dict())),
  () => py.isIn(hidden("__proto__"), hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.isIn(hidden(py.bytes([97])), hidden(py.bytes([97, 98, 99]))),
  () => py.isIn(hidden(97), hidden(py.bytes([97, 98, 99]))),
  () => py.isIn(hidden(300), hidden(py.bytes([97, 98, 99]))),
  () => py.isIn(hidden("a"), hidden(py.bytes([97, 98, 99]))),
);
