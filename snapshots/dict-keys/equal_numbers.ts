import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  call as pyCall,
  float,
  frozenset,
  get,
  getItem,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Keys that are equal numbers, tuples, frozensets, None, huge ints and unhashable values.
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
  () => getItem(new Dict([[1, 2]] as [Dynamic, Dynamic][]), float(1)),
  () => getItem(new Dict([[float(1), 2]] as [Dynamic, Dynamic][]), true),
  () =>
    new Dict([
      [true, "a"],
      [1, "b"],
      [float(1), "c"],
    ] as [Dynamic, Dynamic][]),
  () => new PySet([1, float(1), true]),
  () => getItem({ a: 1 }, "b"),
  () => getItem(new Dict([[1, 2]] as [Dynamic, Dynamic][]), "1"),
  () => getItem(new Dict([["1", 2]] as [Dynamic, Dynamic][]), 1),
  () => getItem(new Dict([[Tuple.of(1, 2), 3]] as [Dynamic, Dynamic][]), Tuple.of(float(1), 2)),
  () => getItem(new Dict([[null, 1]] as [Dynamic, Dynamic][]), null),
  () => getItem(new Dict(), []),
  () => getItem(new Dict(), null),
  () => new Dict([[[], 1]] as [Dynamic, Dynamic][]),
  () => new Dict([[new Dict(), 1]] as [Dynamic, Dynamic][]),
  () => getItem(new Dict([[frozenset([1]), 2]] as [Dynamic, Dynamic][]), frozenset([float(1)])),
  () => getItem(new Dict([["__proto__", 5]] as [Dynamic, Dynamic][]), "__proto__"),
  () => getItem({ a: 1 }, "hasOwnProperty"),
  () => get(new Dict([[nan, 1]] as [Dynamic, Dynamic][]), nan),
  () =>
    new Dict([
      [0, "a"],
      [neg(float(0)), "b"],
    ] as [Dynamic, Dynamic][]),
  () => getItem(new Dict([[pow(2, 70), 1]] as [Dynamic, Dynamic][]), pow(2, 70)),
  () => get(new Dict([[pow(2, 53), 1]] as [Dynamic, Dynamic][]), pow(float(2), 53)),
  () => getItem(new PySet([1]), 0),
  () => getItem(new Dict([[bytes([97]), 1]] as [Dynamic, Dynamic][]), bytes([97])),
);
