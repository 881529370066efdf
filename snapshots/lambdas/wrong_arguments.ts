import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lambdas and functions as keys and callbacks that take another number of arguments.
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

function f0(): string {
  return "f0";
}
py.signature(f0, "f0", []);

function f1(a: Dynamic): Dynamic {
  return a;
}
py.signature(f1, "f1", ["a"]);

function f2(a: Dynamic, b: Dynamic): Dynamic {
  return py.Tuple.of(a, b);
}
py.signature(f2, "f2", ["a", "b"]);

function g5(a: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(a, args, k, d, kw);
}
py.signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => ((a: Dynamic, b: Dynamic = 2) => py.Tuple.of(a, b))(1),
  () =>
    py.call(
      py.signature((a: Dynamic) => a, "<lambda>.<locals>.<lambda>", ["a"]),
      [],
    ),
  () =>
    py.call(
      py.signature(() => 1, "<lambda>.<locals>.<lambda>", []),
      [2],
    ),
  () =>
    ((...rest3: Dynamic[]) => {
      const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
      return py.Tuple.of(a, k);
    })(1, py.keywords({ b: 2 })),
  () => py.list(py.map(f1, [1], [2])),
  () => py.sorted([1], { key: f2 }),
  () => py.max([1, 2], { key: f0 }),
  () => py.list(py.filter(f2, [1])),
  () => py.list(py.map(f2, [1], [2])),
  () => py.list(py.map(g5, [1])),
);
