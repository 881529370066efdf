import {
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  eq,
  float,
  getItem,
  getSlice,
  lt,
  mul,
  ne,
  neg,
  pow,
  print,
  repr,
  slice,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Concatenation, repetition, comparison and indexes of lists, with wrong operands.
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
  () => eq([nan], [nan]),
  () => add([1], [2]),
  () => add([1], Tuple.of(2)),
  () => mul([1], 2),
  () => mul(2, [1]),
  () => mul([1], -1),
  () => mul([1], 1.5),
  () => mul([1], "a"),
  () => mul([1], true),
  () => sub([], []),
  () => lt([], null),
  () => lt([1, 2], [1, 3]),
  () => lt([1], [1, 0]),
  () => lt([1, "a"], [1, 2]),
  () => lt([1, "a"], [2, 1]),
  () => eq([1], [float(1)]),
  () => eq([true], [1]),
  () => eq([], false),
  () => ne([1], [1]),
  () => getItem([1, 2], 2),
  () => getItem([1, 2], -3),
  () => getItem([1, 2], "a"),
  () => getItem([1, 2], float(1)),
  () => getItem([1, 2], true),
  () => getItem([1, 2], null),
  () => getSlice([1, 2], 0, 1),
  () => getItem([1, 2], pow(2, 70)),
  () => getSlice([1, 2, 3], null, null, -1),
  () => getSlice([1, 2, 3], null, null, 0),
  () => getSlice([1, 2, 3], -100, 100),
  () => getSlice([1, 2, 3], "a", null),
  () => getSlice([1, 2, 3], pow(2, 70), null),
  () => getSlice([1, 2, 3], null, neg(pow(2, 70))),
  () => getSlice([1, 2, 3], 1, null),
  () => getItem([1, 2, 3], slice(1, null)),
);
