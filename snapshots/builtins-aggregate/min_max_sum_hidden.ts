import {
  Dict,
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  float,
  iter,
  len,
  max,
  min,
  mul,
  neg,
  pow,
  print,
  repr,
  sum,
  toException,
  typeName,
} from "./runtime/python/index.js";

// min, max and sum of values whose types are hidden.
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
  () => max(hidden(1), hidden(float(2))),
  () => max(hidden(1), hidden(true)),
  () => max(hidden([])),
  () => max(hidden([]), { default: hidden(null) }),
  () => max(hidden("a"), hidden("b"), { key: len }),
  () => max(hidden([hidden(1), hidden("a")])),
  () => max(hidden(1)),
  () => pyCall(max, []),
  () => max(hidden(new Dict()), { default: hidden("d") }),
  () => max(hidden(1), hidden(2), { default: hidden(3) }),
  () => max(hidden([hidden(1.5), float(hidden("nan"))])),
  () => max(hidden([float(hidden("nan")), hidden(1.5)])),
  () => max(hidden("abc")),
  () => max(hidden([hidden([hidden(1)]), hidden([hidden(1), hidden(0)])])),
  () => max(hidden([hidden(3), hidden(1)]), { key: (x: Dynamic) => neg(x) }),
  () => max(hidden(Tuple.of(hidden(1), hidden(2))), hidden(Tuple.of(hidden(1), hidden(3)))),
  () => max(hidden([hidden(null)])),
  () => max(hidden([hidden(null), hidden(null)])),
  () => max(hidden([hidden(1), hidden(null)])),
  () =>
    min(
      hidden(
        new Dict([
          [hidden("b"), hidden(1)],
          [hidden("a"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => min(pow(hidden(2), hidden(70)), pow(hidden(2), hidden(71))),
  () => min(hidden(1), hidden(2), { key: hidden(null) }),
  () => min(hidden([hidden(true), hidden(0), hidden(float(0))])),
  () => min(hidden([hidden(0), hidden(false)])),
  () => min(hidden(5), { key: len }),
  () => min(hidden(""), { default: hidden("z") }),
  () => pyCall(min, [hidden([hidden(1)])], { foo: hidden(2) }),
  () => min(iter(hidden([hidden(2), hidden(1)]))),
  () => sum(hidden([])),
  () => sum(hidden([hidden(1), hidden(2.5)])),
  () => sum(hidden([hidden(1), hidden(true)])),
  () => sum(hidden([hidden("a")])),
  () => sum(hidden([hidden("a")]), hidden("")),
  () => sum(hidden([hidden(bytes([97]))]), hidden(bytes([]))),
  () => sum(hidden([hidden([hidden(1)]), hidden([hidden(2)])]), hidden([])),
  () => sum(hidden([hidden(Tuple.of(hidden(1)))]), hidden(Tuple.of())),
  () => sum(hidden(5)),
  () => pyCall(sum, [hidden([hidden(1)]), hidden(2), hidden(3)]),
  () => sum(hidden([pow(hidden(2), hidden(53)), hidden(1), hidden(1)])),
  () => sum(mul(hidden([hidden(0.1)]), hidden(10))),
  () => sum(hidden([hidden(float(1e308)), hidden(float(1e308))])),
  () => sum(hidden(new Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][]))),
  () => sum(hidden([hidden(null)])),
  () => sum(hidden([hidden(1)]), hidden(null)),
  () => sum(hidden("")),
  () => sum(hidden([]), hidden("")),
  () => sum(hidden([]), hidden([])),
  () => sum(hidden([hidden(1)]), hidden(float(0))),
  () => sum(hidden([neg(hidden(float(0)))])),
  () => sum(hidden([neg(hidden(float(0)))]), neg(hidden(float(0)))),
  () => max(nan, hidden(1)),
);
