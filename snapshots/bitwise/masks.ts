import {
  type Dynamic,
  PySet,
  Tuple,
  bitand,
  bitor,
  bitxor,
  call as pyCall,
  eq,
  float,
  frozenset,
  invert,
  neg,
  pow,
  print,
  repr,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// and, or, xor and invert of ints of every size, of bools, sets and wrong types.
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
  () => invert("a"),
  () => invert(true),
  () => invert(5),
  () => invert(-1),
  () => invert(pow(2, 70)),
  () => invert(1.5),
  () => bitand(1, 3),
  () => bitor(1, 6),
  () => bitxor(5, 3),
  () => bitand(pow(2, 70), sub(pow(2, 70), 1)),
  () => bitand(-1, pow(2, 70)),
  () => bitor(-1, pow(2, 70)),
  () => bitand(pow(2, 40), pow(2, 40)),
  () => bitor(pow(2, 31), 0),
  () => bitxor(pow(2, 32), 1),
  () => bitand(neg(pow(2, 31)), 0xffffffff),
  () => bitand(float(1), 1),
  () => bitand(1, float(1)),
  () => bitand(true, false),
  () => bitor(true, 2),
  () => bitxor(true, true),
  () => bitand(null, 1),
  () => bitand([1], [1]),
  () => bitand(new PySet([1]), new PySet([1, 2])),
  () => eq(bitor(new PySet([1]), new PySet([2])), new PySet([1, 2])),
  () => eq(bitxor(new PySet([1, 2]), new PySet([2, 3])), new PySet([1, 3])),
  () => bitand(new PySet([1]), [1]),
  () => bitor(new PySet([1]), frozenset([2])),
  () => bitor(new PySet([1]), [2]),
);
