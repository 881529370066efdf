import {
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  callMethod,
  eq,
  float,
  getAttr,
  getItem,
  lt,
  mul,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Concatenation, repetition, comparison, search and errors of tuples.
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
  () => add(Tuple.of(1), Tuple.of(2)),
  () => add(Tuple.of(1), [2]),
  () => mul(Tuple.of(1), 2),
  () => lt(Tuple.of(1, 2), Tuple.of(1, 2, 0)),
  () => lt(Tuple.of(1), [1]),
  () => eq(Tuple.of(1), [1]),
  () => getItem(Tuple.of(1, 2), 5),
  () => getItem(Tuple.of(1, 2), "a"),
  () => getAttr(Tuple.of(1), "foo"),
  () => callMethod(Tuple.of(1, 2), "index", [2]),
  () => callMethod(Tuple.of(1, 2), "index", [3]),
  () => callMethod(Tuple.of(1, float(1), true), "count", [1]),
  () => callMethod(Tuple.of(1), "append", [2]),
  () => callMethod(Tuple.of(1), "sort", []),
);
