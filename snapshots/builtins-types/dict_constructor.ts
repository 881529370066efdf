import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// dict() of pairs, mappings, keywords, prototype names and what is no mapping.
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
  () => new py.Dict(),
  () => py.dict([py.Tuple.of(1, 2), py.Tuple.of(py.float(1), 3)]),
  () => py.call(py.dict, [], py.keywordParts({ a: 1 }, { b: 2 })),
  () => py.dict({ a: 1 }, { a: 2 }),
  () => py.dict([["a", 1]], { b: 3 }),
  () => py.dict([py.Tuple.of(1, 2, 3)]),
  () => py.dict([1]),
  () => py.dict(5),
  () => py.dict("ab"),
  () => py.dict(["ab", "cd"]),
  () => py.dict([py.Tuple.of([] as Dynamic[], 1)]),
  () => py.dict(null),
  () =>
    py.dict(
      new py.Dict([
        ["__proto__", 1],
        ["constructor", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.dict(undefined, { ["__proto__"]: 1, constructor: 2, toString: 3 }),
  () => py.getItem(py.dict([py.Tuple.of("__proto__", 1)]), "__proto__"),
);
