import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ints beyond 2**53 whose types are hidden.
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
  () => py.add(py.pow(hidden(2), hidden(53)), hidden(1)),
  () => py.add(py.pow(hidden(2), hidden(53)), hidden(py.float(1))),
  () => py.add(hidden(9007199254740991), hidden(1)),
  () => py.mul(hidden(9007199254740993n as Dynamic), hidden(3)),
  () => py.floordiv(py.neg(hidden(9007199254740993n as Dynamic)), hidden(2)),
  () => py.mod(hidden(9007199254740993n as Dynamic), hidden(10)),
  () => py.sub(hidden(9007199254740993n as Dynamic), hidden(9007199254740992n as Dynamic)),
  () => py.floordiv(py.pow(hidden(10), hidden(20)), py.pow(hidden(10), hidden(18))),
  () => py.div(py.pow(hidden(10), hidden(20)), py.pow(hidden(10), hidden(18))),
  () => py.div(py.pow(hidden(10), hidden(400)), py.pow(hidden(10), hidden(399))),
  () => py.mul(py.pow(hidden(10), hidden(400)), hidden(py.float(1))),
  () => py.eq(py.pow(hidden(2), hidden(53)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.eq(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.gt(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), py.pow(hidden(py.float(2)), hidden(53))),
  () => py.mod(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.floordiv(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.div(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.invert(py.pow(hidden(2), hidden(70))),
  () => py.rshift(py.pow(hidden(2), hidden(70)), hidden(60)),
  () => py.bitand(py.pow(hidden(2), hidden(70)), py.sub(py.pow(hidden(2), hidden(70)), hidden(1))),
  () => py.bitand(py.neg(hidden(1)), py.pow(hidden(2), hidden(70))),
  () => py.bitor(py.neg(hidden(1)), py.pow(hidden(2), hidden(70))),
  () =>
    py.getItem(
      hidden(new py.Dict([[py.pow(hidden(2), hidden(70)), hidden(1)]] as [Dynamic, Dynamic][])),
      py.pow(hidden(2), hidden(70)),
    ),
  () => py.getItem(hidden([hidden(1), hidden(2)]), py.pow(hidden(2), hidden(70))),
  () => py.getSlice(hidden([hidden(1), hidden(2), hidden(3)]), py.pow(hidden(2), hidden(70)), null),
  () => py.getSlice(hidden([hidden(1), hidden(2), hidden(3)]), null, py.neg(py.pow(hidden(2), hidden(70)))),
  () => py.div(py.pow(hidden(2), hidden(53)), hidden(1)),
  () => py.div(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), hidden(1)),
  () => py.add(hidden(9007199254740993n as Dynamic), hidden(0.5)),
  () => py.mul(hidden(9007199254740993n as Dynamic), hidden(py.float(1))),
);
