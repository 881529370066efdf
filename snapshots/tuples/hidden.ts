import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Operations on tuples whose types are hidden.
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
show(
  () => py.tuple(),
  () => py.tuple(hidden([hidden(1), hidden(2)])),
  () => py.tuple(hidden("a😀")),
  () => py.tuple(hidden(5)),
  () => py.tuple(hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.add(hidden(py.Tuple.of(hidden(1))), hidden(py.Tuple.of(hidden(2)))),
  () => py.add(hidden(py.Tuple.of(hidden(1))), hidden([hidden(2)])),
  () => py.mul(hidden(py.Tuple.of(hidden(1))), hidden(2)),
  () => py.lt(hidden(py.Tuple.of(hidden(1), hidden(2))), hidden(py.Tuple.of(hidden(1), hidden(2), hidden(0)))),
  () => py.lt(hidden(py.Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => py.eq(hidden(py.Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => py.getItem(hidden(py.Tuple.of(hidden(1), hidden(2))), hidden(5)),
  () => py.getItem(hidden(py.Tuple.of(hidden(1), hidden(2))), hidden("a")),
  () => py.getAttr(hidden(py.Tuple.of(hidden(1))), "foo"),
  () => py.call(py.getAttr(hidden(py.Tuple.of(hidden(1), hidden(2))), "index"), [hidden(2)]),
  () => py.call(py.getAttr(hidden(py.Tuple.of(hidden(1), hidden(2))), "index"), [hidden(3)]),
  () => py.call(py.getAttr(hidden(py.Tuple.of(hidden(1), hidden(py.float(1)), hidden(true))), "count"), [hidden(1)]),
  () => py.call(py.getAttr(hidden(py.Tuple.of(hidden(1))), "append"), [hidden(2)]),
  () => py.callMethod(hidden(py.Tuple.of(hidden(1))), "sort", []),
);
