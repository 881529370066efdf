import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bitor,
  call as pyCall,
  callMethod,
  eq,
  float,
  frozenset,
  getItem,
  hash,
  print,
  repr,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// frozenset: construction, equality with sets, hashing, operators and missing methods.
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
  () => eq(new PySet([1]), frozenset([1])),
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
);
