import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  call as pyCall,
  contains,
  float,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// in and not in for every container, equal numbers, bytes, views, and what is none.
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
  () => "abc".includes("a"),
  () => "".includes(""),
  () => contains("abc", 1),
  () => contains("abc", null),
  () => contains([nan], nan),
  () => contains([float(1)], 1),
  () => contains([1], true),
  () => contains([1], "1"),
  () => contains(new Dict([[1, 2]] as [Dynamic, Dynamic][]), 1),
  () => contains(5, 1),
  () => contains(null, 1),
  () => !contains([], 1),
  () => contains({ a: 1 }, "a"),
  () => ["abc"].includes("a"),
  () => contains(new PySet([1]), float(1)),
  () => contains([null], null),
  () => contains(new Dict(), "constructor"),
  () => contains({ a: 1 }, "__proto__"),
  () => contains(bytes([97, 98, 99]), bytes([97])),
  () => contains(bytes([97, 98, 99]), 97),
  () => contains(bytes([97, 98, 99]), 300),
  () => contains(bytes([97, 98, 99]), "a"),
);
