import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  iter,
  len,
  max,
  min,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// min and max: ties, keys, defaults, NaN, wrong arguments.
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

const nan = float("nan");
show(
  () => max(1, float(2)),
  () => max(1, true),
  () => max([]),
  () => max([], { default: null }),
  () => max("a", "b", { key: len }),
  () => max([1, "a"]),
  () => max(1),
  () => pyCall(max, []),
  () => max(new Dict(), { default: "d" }),
  () => max(1, 2, { default: 3 }),
  () => max([1.5, float("nan")]),
  () => max([float("nan"), 1.5]),
  () => max("abc"),
  () => max([[1], [1, 0]]),
  () => max([3, 1], { key: (x: Dynamic) => neg(x) }),
  () => max(Tuple.of(1, 2), Tuple.of(1, 3)),
  () => max([null]),
  () => max([null, null]),
  () => max([1, null]),
  () => min({ b: 1, a: 2 }),
  () => min(pow(2, 70), pow(2, 71)),
  () => min(1, 2, { key: null }),
  () => min([true, 0, float(0)]),
  () => min([0, false]),
  () => min(5, { key: len }),
  () => min("", { default: "z" }),
  () => pyCall(min, [[1]], { foo: 2 }),
  () => min(iter([2, 1])),
  () => max(nan, 1),
);
