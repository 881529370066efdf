import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Division by zero of values whose types are hidden.
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
const inf = py.float("inf");
show(
  () => py.floordiv(hidden("a"), hidden(2)),
  () => py.div(hidden("a"), hidden(2)),
  () => py.mod(hidden("%d"), hidden(3.9)),
  () => py.mod(hidden("%(a)s"), hidden(5)),
  () => py.mod(hidden("%"), hidden(5)),
  () => py.mod(hidden("%z"), hidden(5)),
  () => py.mod(hidden("%.2f"), hidden(2.675)),
  () => py.mod(hidden("%x"), hidden(1.5)),
  () => py.mod(hidden("a"), hidden(5)),
  () => py.mod(hidden("%05.1f"), py.neg(hidden(2.345))),
  () => py.mod(hidden("%d%%"), hidden(50)),
  () => py.mod(hidden("%s"), hidden(py.float(1))),
  () => py.floordiv(py.neg(hidden(9007199254740993n as Dynamic)), hidden(2)),
  () => py.mod(hidden(9007199254740993n as Dynamic), hidden(10)),
  () => py.div(hidden(1), hidden(0)),
  () => py.div(hidden(py.float(1)), hidden(0)),
  () => py.floordiv(hidden(1), hidden(0)),
  () => py.floordiv(hidden(py.float(1)), hidden(0)),
  () => py.mod(hidden(1), hidden(0)),
  () => py.mod(hidden(py.float(1)), hidden(0)),
  () => py.mod(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.floordiv(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.div(py.pow(hidden(2), hidden(70)), hidden(0)),
  () => py.floordiv(hidden(7), py.neg(hidden(2))),
  () => py.floordiv(py.neg(hidden(7)), hidden(2)),
  () => py.mod(hidden(7), py.neg(hidden(2))),
  () => py.mod(py.neg(hidden(7)), hidden(2)),
  () => py.floordiv(hidden(7.5), hidden(2)),
  () => py.floordiv(py.neg(hidden(7.5)), hidden(2)),
  () => py.mod(py.neg(hidden(7.5)), hidden(2)),
  () => py.mod(hidden(7.5), py.neg(hidden(2))),
  () => py.mod(inf, hidden(5)),
  () => py.floordiv(inf, hidden(5)),
  () => py.floordiv(hidden(true), hidden(1)),
  () => py.div(hidden(true), hidden(2)),
  () => py.div(hidden(6), hidden(2)),
  () => py.div(hidden(7), hidden(2)),
  () => py.div(py.pow(hidden(2), hidden(53)), hidden(1)),
  () => py.div(py.add(py.pow(hidden(2), hidden(53)), hidden(1)), hidden(1)),
  () => py.floordiv(hidden(5), hidden(0.3)),
);
