import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods of str called on the class.
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
  () => py.callMethod(py.str, "upper", ["abc"]),
  () => py.callMethod(py.str, "upper", [5]),
  () => py.callMethod(py.str, "join", [",", ["a"]]),
  () => py.callMethod(py.str, "split", ["a b"]),
  () => py.callMethod(py.str, "format", ["{}", 1]),
  () => py.callMethod(py.str, "lower", []),
  () => py.callMethod(py.str, "strip", [" a "]),
  () => py.callMethod(py.str, "isdigit", ["5"]),
  () => py.callMethod(py.str, "replace", ["aba", "a", "c"]),
  () => py.list(py.map(py.getAttr(py.str, "title"), ["ab c", "d"])),
  () => py.sorted(["b", "A"], { key: py.getAttr(py.str, "casefold") }),
  () => py.callMethod(py.str, "count", ["aaa", "a"]),
  () => py.callMethod(py.str, "startswith", ["abc", py.Tuple.of("x", "a")]),
);
