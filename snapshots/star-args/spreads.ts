import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Spread arguments: every iterable and mapping, and what is none.
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

function f3(a: Dynamic, b: Dynamic = 2, c: Dynamic = 3): Dynamic {
  return py.Tuple.of(a, b, c);
}
py.signature(f3, "f3", ["a", "b=", "c="]);

function g1(...rest2: Dynamic[]): Dynamic {
  const args: Dynamic = py.Tuple.of(...rest2);
  return args;
}

function g2(a: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const args: Dynamic = py.Tuple.of(...rest3);
  return py.Tuple.of(a, args);
}
py.signature(g2, "g2", ["a", "*args"]);

function g3({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
py.signature(g3, "g3", ["**kw"]);

function g5(a: Dynamic, ...rest4: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest4);
  return py.Tuple.of(a, args, k, d, kw);
}
py.signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => py.call(f3, [1, 2], { c: 9 }),
  () => py.call(f3, [1, 2, 3, 4]),
  () => py.call(f3, [], { a: 1, zz: 2 }),
  () => py.call(f3, [], py.keywordParts({ a: 1 }, { a: 2 })),
  () => py.call(f3, [1], { a: 2 }),
  () => py.call(f3, 5),
  () => py.call(f3, [], 5),
  () => py.call(f3, [], new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => py.call(f3, "ab"),
  () => py.call(f3, { x: 1 }),
  () => py.call(f3, null),
  () => g1(1, ...[2, 3], 4, ...py.spread("ab")),
  () => py.call(g2, [...[1, 2], 3]),
  () => py.call(g3, [], py.keywordParts({ a: 1 }, { b: 2, c: 3 })),
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
  () => py.call(g5, [1, 2], { k: 3, y: 4 }),
);
