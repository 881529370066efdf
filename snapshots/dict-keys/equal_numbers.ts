import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keys that are equal numbers, tuples, frozensets, None, huge ints and unhashable values.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

const nan = py.float("nan");
show(
  () => py.getItem(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), py.float(1)),
  () => py.getItem(new py.Dict([[py.float(1), 2]] as [Dynamic, Dynamic][]), true),
  () =>
    new py.Dict([
      [true, "a"],
      [1, "b"],
      [py.float(1), "c"],
    ] as [Dynamic, Dynamic][]),
  () => new py.PySet([1, py.float(1), true]),
  () => py.getItem({ a: 1 }, "b"),
  () => py.getItem(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), "1"),
  () => py.getItem(new py.Dict([["1", 2]] as [Dynamic, Dynamic][]), 1),
  () => py.getItem(new py.Dict([[py.Tuple.of(1, 2), 3]] as [Dynamic, Dynamic][]), py.Tuple.of(py.float(1), 2)),
  () => py.getItem(new py.Dict([[null, 1]] as [Dynamic, Dynamic][]), null),
  () => py.getItem(new py.Dict(), []),
  () => py.getItem(new py.Dict(), null),
  () => new py.Dict([[[], 1]] as [Dynamic, Dynamic][]),
  () => new py.Dict([[new py.Dict(), 1]] as [Dynamic, Dynamic][]),
  () => py.getItem(new py.Dict([[py.frozenset([1]), 2]] as [Dynamic, Dynamic][]), py.frozenset([py.float(1)])),
  () => py.getItem(new py.Dict([["__proto__", 5]] as [Dynamic, Dynamic][]), "__proto__"),
  () => py.getItem({ a: 1 }, "hasOwnProperty"),
  () => py.get(new py.Dict([[nan, 1]] as [Dynamic, Dynamic][]), nan),
  () =>
    new py.Dict([
      [0, "a"],
      [py.neg(py.float(0)), "b"],
    ] as [Dynamic, Dynamic][]),
  () => py.getItem(new py.Dict([[py.pow(2, 70), 1]] as [Dynamic, Dynamic][]), py.pow(2, 70)),
  () => py.get(new py.Dict([[py.pow(2, 53), 1]] as [Dynamic, Dynamic][]), py.pow(py.float(2), 53)),
  () => py.getItem(new py.PySet([1]), 0),
  () => py.getItem(new py.Dict([[py.bytes([97]), 1]] as [Dynamic, Dynamic][]), py.bytes([97])),
);
