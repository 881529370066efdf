import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keys that JavaScript's objects have already: __proto__, constructor, toString, hasOwnProperty.
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

show(
  () =>
    py.dict(
      new py.Dict([
        ["__proto__", 1],
        ["constructor", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.dict(undefined, { ["__proto__"]: 1, constructor: 2, toString: 3 }),
  () => py.getItem(py.dict([py.Tuple.of("__proto__", 1)]), "__proto__"),
  () => py.getAttr(new py.Dict(), "constructor", "none"),
  () => py.strFormat("{__proto__}", [], { ["__proto__"]: 1 }),
  () => py.get({ constructor: 1 }, "toString"),
  () => py.get(new py.Dict(), "constructor"),
  () => py.get(new py.Dict(), "__proto__"),
  () => py.contains(new py.Dict(), "constructor"),
  () => py.contains({ a: 1 }, "__proto__"),
  () => py.getItem(new py.Dict([["__proto__", 5]] as [Dynamic, Dynamic][]), "__proto__"),
  () => py.getItem({ a: 1 }, "hasOwnProperty"),
  () => ({ valueOf: 1, toString: 2 }),
  () =>
    py.list(
      new py.Dict([
        ["__proto__", 1],
        ["a", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.mergeDicts(new py.Dict([["__proto__", 1]] as [Dynamic, Dynamic][]), { b: 2 }),
  () =>
    new py.Dict(
      Array.from(
        py.Tuple.of("__proto__", "constructor", "length"),
        (k: string) => [k, py.len(k)] as [Dynamic, Dynamic],
      ),
    ),
  () => py.fromKeys(["__proto__", "hasOwnProperty"], 0),
  () => py.setDefault({ a: 1 }, "constructor", 5),
  () => py.pop({ a: 1 }, "toString", null),
  () => py.contains(new py.Dict(), "toString"),
  () => py.get(new py.Dict(), "hasOwnProperty"),
  () => py.len(new py.Dict([["__proto__", null]] as [Dynamic, Dynamic][])),
);
