import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  float,
  getAttr,
  print,
  repr,
  sorted,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// sorted() of mixed numbers, text beyond the BMP, wrong keywords and wrong items.
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
  () => sorted([3, 1, 2]),
  () => sorted([1, "a"]),
  () => sorted([null, null]),
  () => sorted([null]),
  () => sorted("ba😀"),
  () => sorted({ b: 1, a: 2 }),
  () => sorted([1, 2.5, true, float(0), false]),
  () => sorted([3, 1], { reverse: true }),
  () => sorted(["b", "A"], { key: getAttr(str, "lower") }),
  () => sorted([[2], [1, 5], []]),
  () => sorted([Tuple.of(1, "b"), Tuple.of(1, "a")]),
  () => sorted(5),
  () => sorted([1], { key: 5 }),
  () => pyCall(sorted, [[1]], { foo: 5 }),
  () => sorted([2, 1], { reverse: "yes" }),
  () => sorted([2, 1], { reverse: null }),
  () => sorted([2, 1], { reverse: 0 }),
  () => sorted([2, 1], { key: null }),
  () => pyCall(sorted, [[1, 2], (x: Dynamic) => x]),
  () => pyCall(sorted, []),
  () => sorted([float("nan"), float(1), 0.5]),
  () => sorted(["é", "z", "a", "Z", "😀", "￿"]),
  () => sorted([bytes([98]), bytes([97])]),
);
