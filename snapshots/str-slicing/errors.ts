import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What text does not do: item assignment by operators, calls, missing attributes.
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
  () => py.sub("a", "b"),
  () => py.callMethod("abc", "foo", []),
  () => py.getAttr("abc", "foo"),
  () => py.getAttr("abc", "length"),
  () => py.call("a", []),
  () => py.neg("a"),
  () => py.pos("a"),
  () => py.invert("a"),
  () => py.pow("a", 2),
  () => py.floordiv("a", 2),
  () => py.div("a", 2),
  () => py.matmul("a", "b"),
);
