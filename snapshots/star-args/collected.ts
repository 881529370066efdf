import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Parameters that collect positional arguments.
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

function g1(...rest2: Dynamic[]): Dynamic {
  const args: Dynamic = py.Tuple.of(...rest2);
  return args;
}
py.signature(g1, "g1", ["*args"]);

function g2(a: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const args: Dynamic = py.Tuple.of(...rest3);
  return py.Tuple.of(a, args);
}
py.signature(g2, "g2", ["a", "*args"]);

show(
  () => g1(),
  () => g1(1, ...[2, 3], 4, ...py.spread("ab")),
  () => py.call(g1, [], { a: 1 }),
  () => py.call(g2, []),
  () => g2(1),
  () => py.call(g2, [...[1, 2], 3]),
  () => g2(1),
  () => py.call(g2, [1], { a: 1 }),
);
