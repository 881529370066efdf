import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Parameters that collect keywords, under any name.
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

function g3({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
py.signature(g3, "g3", ["**kw"]);

function g4(a: number, { ...kw }: Dynamic = {}): Dynamic {
  return py.Tuple.of(a, kw);
}
py.signature(g4, "g4", ["a", "**kw"]);

show(
  () => g3(),
  () => py.call(g3, [], py.keywordParts({ a: 1 }, { b: 2, c: 3 })),
  () => py.call(g3, [1]),
  () =>
    py.call(
      g3,
      [],
      new py.Dict([
        ["a-b", 1],
        ["__proto__", 2],
        ["constructor", 3],
      ] as [Dynamic, Dynamic][]),
    ),
  () => g3({ self: 1, this: 2, args: 3, kw: 4 }),
  () => g4(1, { b: 2 }),
  () => py.call(g4, [], { b: 2 }),
  () => py.call(g4, [1], { a: 2 }),
);
