import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// and, or, not and conditional expressions on hidden types.
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
  () => !py.truthy(hidden(1)),
  () => py.and(hidden(true), () => hidden(5)),
  () => py.or(hidden(0), () => hidden("a")),
  () => py.or(hidden(""), () => hidden(null)),
  () => py.and(hidden([]), () => hidden(1)),
  () =>
    py.or(
      py.and(hidden(1), () => hidden(2)),
      () => hidden(3),
    ),
  () => !py.truthy(hidden([])),
  () => !py.truthy(hidden(null)),
  () => py.or(hidden(null), () => hidden(false)),
  () => py.or(hidden(py.float(0)), () => py.neg(hidden(py.float(0)))),
  () => py.or(nan, () => hidden(1)),
  () => py.and(nan, () => hidden(1)),
  () => (py.truthy(hidden([])) ? hidden(1) : hidden(2)),
  () => (py.truthy(hidden("0")) ? hidden(1) : hidden(2)),
  () => py.or(hidden(py.bytes([])), () => hidden(py.bytes([120]))),
);
