import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  getItem,
  getSlice,
  neg,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Indexes and slices of text whose type is hidden.
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
show(
  () => getItem(hidden("abc"), hidden(0)),
  () => getItem(hidden("abc"), neg(hidden(1))),
  () => getItem(hidden("abc"), hidden(3)),
  () => getItem(hidden("abc"), neg(hidden(4))),
  () => getItem(hidden("a😀b"), hidden(1)),
  () => getItem(hidden("a😀b"), neg(hidden(1))),
  () => getItem(hidden("abc"), hidden("a")),
  () => getItem(hidden("abc"), hidden(float(1))),
  () => getItem(hidden("abc"), hidden(true)),
  () => getItem(hidden("abc"), hidden(null)),
  () => getSlice(hidden("abcdef"), hidden(1), hidden(4)),
  () => getSlice(hidden("abcdef"), null, null, neg(hidden(1))),
  () => getSlice(hidden("a😀b"), null, null, neg(hidden(1))),
  () => getSlice(hidden("abcdef"), null, null, hidden(2)),
  () => getSlice(hidden("abcdef"), hidden(5), hidden(1), neg(hidden(2))),
  () => getSlice(hidden("abcdef"), hidden(10), null),
  () => getSlice(hidden("abcdef"), neg(hidden(100)), hidden(2)),
  () => getSlice(hidden("abcdef"), null, null, hidden(0)),
  () => getSlice(hidden("abcdef"), hidden(float(1)), null),
  () => getSlice(hidden("abcdef"), hidden("a"), null),
  () => getSlice(hidden("abcdef"), hidden(null), hidden(null)),
  () => getSlice(hidden("abcdef"), hidden(true), null),
);
