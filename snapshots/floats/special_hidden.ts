import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Special floats whose types are hidden.
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
const inf = py.float("inf");
show(
  () => py.abs(py.neg(hidden(py.float(0)))),
  () => py.truthy(py.neg(hidden(py.float(0)))),
  () => py.divmod(py.neg(hidden(py.float(0))), hidden(3)),
  () => py.repr(py.neg(hidden(py.float(0)))),
  () => py.sum(hidden([py.neg(hidden(py.float(0)))])),
  () => py.sum(hidden([py.neg(hidden(py.float(0)))]), py.neg(hidden(py.float(0)))),
  () => py.add(py.neg(hidden(py.float(0))), hidden(0)),
  () => py.mul(py.neg(hidden(py.float(0))), hidden(0)),
  () => py.eq(hidden(py.float(0)), py.neg(hidden(py.float(0)))),
  () => py.eq(hidden(0), py.neg(hidden(py.float(0)))),
  () => py.mod(hidden(5), inf),
  () => py.mod(py.neg(hidden(5)), inf),
  () => py.floordiv(py.neg(hidden(5)), inf),
  () => py.mod(inf, hidden(5)),
  () => py.floordiv(inf, hidden(5)),
  () => py.sub(inf, inf),
  () => py.eq(nan, nan),
  () => py.ne(nan, nan),
  () => py.lt(nan, hidden(1)),
  () => py.contains(hidden([nan]), nan),
  () => py.eq(hidden([nan]), hidden([nan])),
  () => py.max(nan, hidden(1)),
  () => py.lt(hidden(1), nan),
  () => py.pow(hidden(1), inf),
  () => py.callMethod(hidden(new py.Dict([[nan, hidden(1)]] as [Dynamic, Dynamic][])), "get", [nan]),
  () =>
    hidden(
      new py.Dict([
        [hidden(0), hidden("a")],
        [py.neg(hidden(py.float(0))), hidden("b")],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.or(hidden(py.float(0)), () => py.neg(hidden(py.float(0)))),
  () => py.or(nan, () => hidden(1)),
  () => py.and(nan, () => hidden(1)),
);
