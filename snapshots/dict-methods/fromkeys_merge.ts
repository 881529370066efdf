import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// fromkeys and the merge operator, with equal keys and wrong operands.
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
  () => py.bitor({ a: 1 }, { b: 2 }),
  () => py.bitor({ a: 1 }, { a: 2 }),
  () => py.bitor({ a: 1 }, [py.Tuple.of("b", 2)]),
  () => py.fromKeys([1, 2], 0),
  () => py.fromKeys("aab", []),
  () => py.fromKeys(5),
  () => py.fromKeys([[]]),
);
