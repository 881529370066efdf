import {
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  getItem,
  getSlice,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Indexes and slices of text, with wrong and huge bounds.
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
  () => getItem("abc", 0),
  () => getItem("abc", -1),
  () => getItem("abc", 3),
  () => getItem("abc", -4),
  () => getItem("a😀b", 1),
  () => getItem("a😀b", -1),
  () => getItem("abc", "a"),
  () => getItem("abc", float(1)),
  () => getItem("abc", true),
  () => getItem("abc", null),
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
);
