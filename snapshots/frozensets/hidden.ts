import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// frozensets made of hidden values.
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
  () => py.frozenset(),
  () => py.frozenset(hidden([hidden(1), hidden(py.float(1)), hidden(true)])),
  () => py.frozenset(hidden([hidden([])])),
  () => py.frozenset(hidden("a")),
  () => py.frozenset(hidden(5)),
  () => py.repr(py.frozenset()),
  () => py.eq(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(1)]))),
  () =>
    py.getItem(
      hidden(new py.Dict([[py.frozenset(hidden([hidden(1)])), hidden(2)]] as [Dynamic, Dynamic][])),
      py.frozenset(hidden([hidden(py.float(1))])),
    ),
  () => py.call(py.getAttr(py.frozenset(hidden([hidden(1)])), "add"), [hidden(2)]),
  () => py.call(py.getAttr(py.frozenset(hidden([hidden(1), hidden(2)])), "union"), [hidden([hidden(3)])]),
  () => py.bitor(py.frozenset(hidden([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
  () => py.bitor(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(2)]))),
  () => py.eq(py.frozenset(hidden([hidden(1)])), hidden(new py.PySet([hidden(1)]))),
  () =>
    py.eq(py.hash(py.frozenset(hidden([hidden(1), hidden(2)]))), py.hash(py.frozenset(hidden([hidden(2), hidden(1)])))),
  () => py.sub(py.frozenset(hidden([hidden(1), hidden(2)])), hidden(new py.PySet([hidden(1)]))),
  () => py.callMethod(py.frozenset(hidden([hidden(1)])), "copy", []),
  () => py.typeName(py.bitor(hidden(new py.PySet([hidden(1)])), py.frozenset(hidden([hidden(2)])))),
  () => py.typeName(py.bitor(py.frozenset(hidden([hidden(2)])), hidden(new py.PySet([hidden(1)])))),
);
