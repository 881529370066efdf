import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// min, max and sum of values whose types are hidden.
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
  () => py.max(hidden(1), hidden(py.float(2))),
  () => py.max(hidden(1), hidden(true)),
  () => py.max(hidden([])),
  () => py.max(hidden([]), { default: hidden(null) }),
  () => py.max(hidden("a"), hidden("b"), { key: py.len }),
  () => py.max(hidden([hidden(1), hidden("a")])),
  () => py.max(hidden(1)),
  () => py.call(py.max, []),
  () => py.max(hidden(new py.Dict()), { default: hidden("d") }),
  () => py.max(hidden(1), hidden(2), { default: hidden(3) }),
  () => py.max(hidden([hidden(1.5), py.float(hidden("nan"))])),
  () => py.max(hidden([py.float(hidden("nan")), hidden(1.5)])),
  () => py.max(hidden("abc")),
  () => py.max(hidden([hidden([hidden(1)]), hidden([hidden(1), hidden(0)])])),
  () => py.max(hidden([hidden(3), hidden(1)]), { key: (x: Dynamic) => py.neg(x) }),
  () => py.max(hidden(py.Tuple.of(hidden(1), hidden(2))), hidden(py.Tuple.of(hidden(1), hidden(3)))),
  () => py.max(hidden([hidden(null)])),
  () => py.max(hidden([hidden(null), hidden(null)])),
  () => py.max(hidden([hidden(1), hidden(null)])),
  () =>
    py.min(
      hidden(
        new py.Dict([
          [hidden("b"), hidden(1)],
          [hidden("a"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => py.min(py.pow(hidden(2), hidden(70)), py.pow(hidden(2), hidden(71))),
  () => py.min(hidden(1), hidden(2), { key: hidden(null) }),
  () => py.min(hidden([hidden(true), hidden(0), hidden(py.float(0))])),
  () => py.min(hidden([hidden(0), hidden(false)])),
  () => py.min(hidden(5), { key: py.len }),
  () => py.min(hidden(""), { default: hidden("z") }),
  () => py.call(py.min, [hidden([hidden(1)])], { foo: hidden(2) }),
  () => py.min(py.iter(hidden([hidden(2), hidden(1)]))),
  () => py.sum(hidden([])),
  () => py.sum(hidden([hidden(1), hidden(2.5)])),
  () => py.sum(hidden([hidden(1), hidden(true)])),
  () => py.sum(hidden([hidden("a")])),
  () => py.sum(hidden([hidden("a")]), hidden("")),
  () => py.sum(hidden([hidden(py.bytes([97]))]), hidden(py.bytes([]))),
  () => py.sum(hidden([hidden([hidden(1)]), hidden([hidden(2)])]), hidden([])),
  () => py.sum(hidden([hidden(py.Tuple.of(hidden(1)))]), hidden(py.Tuple.of())),
  () => py.sum(hidden(5)),
  () => py.call(py.sum, [hidden([hidden(1)]), hidden(2), hidden(3)]),
  () => py.sum(hidden([py.pow(hidden(2), hidden(53)), hidden(1), hidden(1)])),
  () => py.sum(py.mul(hidden([hidden(0.1)]), hidden(10))),
  () => py.sum(hidden([hidden(py.float(1e308)), hidden(py.float(1e308))])),
  () => py.sum(hidden(new py.Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][]))),
  () => py.sum(hidden([hidden(null)])),
  () => py.sum(hidden([hidden(1)]), hidden(null)),
  () => py.sum(hidden("")),
  () => py.sum(hidden([]), hidden("")),
  () => py.sum(hidden([]), hidden([])),
  () => py.sum(hidden([hidden(1)]), hidden(py.float(0))),
  () => py.sum(hidden([py.neg(hidden(py.float(0)))])),
  () => py.sum(hidden([py.neg(hidden(py.float(0)))]), py.neg(hidden(py.float(0)))),
  () => py.max(nan, hidden(1)),
);
