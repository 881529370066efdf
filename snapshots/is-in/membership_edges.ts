import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// in and not in for every container, equal numbers, bytes, views, and what is none.
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
  () => "abc".includes("a"),
  () => "".includes(""),
  () => py.contains("abc", 1),
  () => py.contains("abc", null),
  () => py.contains([nan], nan),
  () => py.contains([py.float(1)], 1),
  () => py.contains([1], true),
  () => py.contains([1], "1"),
  () => py.contains(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), 1),
  () => py.contains(5, 1),
  () => py.contains(null, 1),
  () => !py.contains([], 1),
  () => py.contains({ a: 1 }, "a"),
  () => ["abc"].includes("a"),
  () => py.contains(new py.PySet([1]), py.float(1)),
  () => py.contains([null], null),
  () => py.contains(new py.Dict(), "constructor"),
  () => py.contains({ a: 1 }, "__proto__"),
  () => py.contains(py.bytes([97, 98, 99]), py.bytes([97])),
  () => py.contains(py.bytes([97, 98, 99]), 97),
  () => py.contains(py.bytes([97, 98, 99]), 300),
  () => py.contains(py.bytes([97, 98, 99]), "a"),
);
