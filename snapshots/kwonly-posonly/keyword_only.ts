import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keyword-only parameters, with and without defaults.
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

function g6({ k }: { k: number } = {} as Dynamic): number {
  return k;
}
py.signature(g6, "g6", ["*", "k"]);

function g7({ k = 1, j }: { k?: number; j: number } = {} as Dynamic): Dynamic {
  return py.Tuple.of(k, j);
}
py.signature(g7, "g7", ["*", "k=", "j"]);

show(
  () => py.call(g6, []),
  () => py.call(g6, [1]),
  () => g6({ k: 1 }),
  () => py.call(g6, [1], { k: 1 }),
  () => py.call(g6, [], { z: 1 }),
  () => g7({ j: 1 }),
  () => py.call(g7, [], { k: 1 }),
  () => py.call(g7, [1, 2], { j: 3 }),
);
