import {
  type Dynamic,
  Tuple,
  bitor,
  call as pyCall,
  fromKeys,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// fromkeys and the merge operator, with equal keys and wrong operands.
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
  () => bitor({ a: 1 }, { b: 2 }),
  () => bitor({ a: 1 }, { a: 2 }),
  () => bitor({ a: 1 }, [Tuple.of("b", 2)]),
  () => fromKeys([1, 2], 0),
  () => fromKeys("aab", []),
  () => fromKeys(5),
  () => fromKeys([[]]),
);
