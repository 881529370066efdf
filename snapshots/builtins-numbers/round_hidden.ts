import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// round() of values whose types are hidden.
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
  () => py.round(hidden(0.5)),
  () => py.round(hidden(1.5)),
  () => py.round(hidden(2.5)),
  () => py.round(py.neg(hidden(0.5))),
  () => py.round(py.neg(hidden(1.5))),
  () => py.round(hidden(2.675), hidden(2)),
  () => py.round(hidden(1234.5678), py.neg(hidden(2))),
  () => py.round(hidden(1234), py.neg(hidden(2))),
  () => py.round(hidden(1250), py.neg(hidden(2))),
  () => py.round(hidden(1350), py.neg(hidden(2))),
  () => py.round(py.neg(hidden(1250)), py.neg(hidden(2))),
  () => py.round(hidden(5), hidden(2)),
  () => py.round(py.pow(hidden(2), hidden(70)), py.neg(hidden(5))),
  () => py.round(hidden(py.float(100000000000000000000))),
  () => py.round(py.float(hidden("nan"))),
  () => py.round(py.float(hidden("inf"))),
  () => py.round(hidden(1.5), hidden(null)),
  () => py.round(hidden(1.5), hidden(py.float(1))),
  () => py.round(hidden("a")),
  () => py.round(hidden(null)),
  () => py.round(hidden(true)),
  () => py.round(hidden(0.1), hidden(20)),
  () => py.round(hidden(py.float(1e300)), py.neg(hidden(300))),
  () => py.round(py.neg(hidden(0.4)), hidden(0)),
  () => py.round(hidden(py.float(12)), hidden(1)),
  () => py.round(hidden(2.55), hidden(1)),
  () => py.round(hidden(1.5), hidden(true)),
  () => py.round(hidden(5), py.neg(hidden(1))),
  () => py.round(hidden(15), py.neg(hidden(1))),
  () => py.round(hidden(py.float(1e22)), hidden(2)),
  () => py.round(hidden(0.15), hidden(1)),
  () => py.round(py.float(hidden("nan")), hidden(2)),
  () => py.round(py.float(hidden("inf")), hidden(2)),
  () => py.round(py.add(py.pow(hidden(2), hidden(53)), hidden(0.5))),
);
