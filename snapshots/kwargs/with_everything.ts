import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Collected keywords beside collected positionals and keyword-only parameters.
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

function g5(a: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(a, args, k, d, kw);
}
py.signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => g5(1, py.keywords({ k: 2 })),
  () => py.call(g5, [1]),
  () => g5(1, 2, 3, py.keywords({ k: 4, d: 6, z: 7 })),
  () => py.call(g5, [], { k: 1 }),
  () => py.call(g5, [1, 2], { k: 3, y: 4 }),
);
