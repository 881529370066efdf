import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  callMethod,
  eq,
  float,
  getAttr,
  getItem,
  getSlice,
  neg,
  pow,
  print,
  range,
  repr,
  slice,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Slices of lists, tuples and ranges with zero steps, huge and wrong bounds.
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

show(
  () => getSlice(range(10), 2, 5),
  () => getSlice(range(10), null, null, -1),
  () => repr(slice(1, null)),
  () => slice(5),
  () => slice(1, 2),
  () => slice(1, 2, 3),
  () => eq(slice(null), slice(null, null, null)),
  () => callMethod(slice(1, 10, 2), "indices", [5]),
  () => callMethod(slice(null, null, -1), "indices", [5]),
  () => getAttr(slice(1), "stop"),
  () => pyCall(slice, []),
  () => typeName(slice(1)),
  () => getSlice("abcdef", 1, 4),
  () => getSlice("abcdef", null, null, -1),
  () => getSlice("a😀b", null, null, -1),
  () => getSlice("abcdef", null, null, 2),
  () => getSlice("abcdef", 5, 1, -2),
  () => getSlice("abcdef", 10, null),
  () => getSlice("abcdef", -100, 2),
  () => getSlice("abcdef", null, null, 0),
  () => getSlice("abcdef", float(1), null),
  () => getSlice("abcdef", "a", null),
  () => getSlice("abcdef", null, null),
  () => getSlice("abcdef", true, null),
  () => getSlice([1, 2], 0, 1),
  () => getSlice([1, 2, 3], null, null, -1),
  () => getSlice([1, 2, 3], null, null, 0),
  () => getSlice([1, 2, 3], -100, 100),
  () => getSlice([1, 2, 3], "a", null),
  () => getSlice([1, 2, 3], pow(2, 70), null),
  () => getSlice([1, 2, 3], null, neg(pow(2, 70))),
  () => getSlice([1, 2, 3], 1, null),
  () => getSlice(bytes([97, 98, 99]), 1, null),
  () => getSlice(bytes([97, 98, 99]), null, null, -1),
  () => eq(slice(1, 2), slice(1, 2)),
  () => getItem([1, 2, 3], slice(1, null)),
  () => getItem("abc", slice(null, null, -1)),
);
