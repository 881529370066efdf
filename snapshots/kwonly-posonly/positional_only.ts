import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Positional-only parameters, also under the name of a keyword.
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

function p1(a: number): number {
  return a;
}
py.signature(p1, "p1", ["a", "/"]);

function p2(a: number, b: number, { c }: { c: number } = {} as Dynamic): Dynamic {
  return py.Tuple.of(a, b, c);
}
py.signature(p2, "p2", ["a", "/", "b", "*", "c"]);

function p3(a: number, { ...kw }: Dynamic = {}): Dynamic {
  return py.Tuple.of(a, kw);
}
py.signature(p3, "p3", ["a", "/", "**kw"]);

function p4(a: number = 1, b: number = 2, ...rest2: Dynamic[]): Dynamic {
  const [args, { c = 3, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(a, b, args, c, kw);
}

show(
  () => p1(1),
  () => py.call(p1, [], { a: 1 }),
  () => py.call(p1, []),
  () => p2(1, 2, { c: 3 }),
  () => p2(1, 2, { c: 3 }),
  () => py.call(p2, [1, 2, 3]),
  () => py.call(p2, [], { a: 1, b: 2, c: 3 }),
  () => p3(1, { a: 2 }),
  () => py.call(p3, [], { a: 2 }),
  () => p4(),
  () => p4(1, 2, 3, py.keywords({ c: 4, a: 5 })),
  () => p4(undefined, 7),
);
