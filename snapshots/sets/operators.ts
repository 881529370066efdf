import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  bitand,
  bitor,
  bitxor,
  call as pyCall,
  callMethod,
  eq,
  float,
  frozenset,
  getItem,
  gt,
  hash,
  le,
  lt,
  print,
  repr,
  set,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Set operators, comparisons, wrong operands and results of mixed sets.
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
  () => frozenset(),
  () => frozenset([1, float(1), true]),
  () => frozenset([[]]),
  () => frozenset("a"),
  () => frozenset(5),
  () => repr(frozenset()),
  () => bitand(new PySet([1]), new PySet([1, 2])),
  () => eq(bitor(new PySet([1]), new PySet([2])), new PySet([1, 2])),
  () => sub(new PySet([1, 2]), new PySet([1])),
  () => eq(bitxor(new PySet([1, 2]), new PySet([2, 3])), new PySet([1, 3])),
  () => add(new PySet([1]), new PySet([2])),
  () => bitand(new PySet([1]), [1]),
  () => lt(new PySet([1]), new PySet([1, 2])),
  () => le(new PySet([1]), new PySet([1])),
  () => lt(new PySet([1]), new PySet([2])),
  () => gt(new PySet([1]), set()),
  () => eq(new PySet([1]), frozenset([1])),
  () => lt(new PySet([1]), [1]),
  () => getItem(new Dict([[frozenset([1]), 2]] as [Dynamic, Dynamic][]), frozenset([float(1)])),
  () => callMethod(frozenset([1]), "add", [2]),
  () => callMethod(frozenset([1, 2]), "union", [[3]]),
  () => bitor(frozenset([1]), new PySet([2])),
  () => bitor(new PySet([1]), frozenset([2])),
  () => eq(frozenset([1]), new PySet([1])),
  () => eq(hash(frozenset([1, 2])), hash(frozenset([2, 1]))),
  () => sub(frozenset([1, 2]), new PySet([1])),
  () => callMethod(frozenset([1]), "copy", []),
  () => typeName(bitor(new PySet([1]), frozenset([2]))),
  () => typeName(bitor(frozenset([2]), new PySet([1]))),
  () => bitor(new PySet([1]), [2]),
);
