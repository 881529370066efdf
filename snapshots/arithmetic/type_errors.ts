import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Unsupported operand types give CPython's messages.
const cases: Dynamic[] = [
  py.signature(() => py.add(1, "a"), "<lambda>", []),
  py.signature(() => py.add("a", 1), "<lambda>", []),
  py.signature(() => py.add([1], py.Tuple.of(2)), "<lambda>", []),
  py.signature(() => py.add(null, 1), "<lambda>", []),
  py.signature(() => py.add(new py.Dict(), new py.Dict()), "<lambda>", []),
  py.signature(() => py.sub("a", "b"), "<lambda>", []),
  py.signature(() => py.mul("a", "b"), "<lambda>", []),
  py.signature(() => py.mul([1], 1.5), "<lambda>", []),
  py.signature(() => py.matmul(3, 4), "<lambda>", []),
  py.signature(() => py.neg("x"), "<lambda>", []),
  py.signature(() => py.invert(1.5), "<lambda>", []),
  py.signature(() => py.div("a", 2), "<lambda>", []),
  py.signature(() => py.floordiv(1, null), "<lambda>", []),
  py.signature(() => py.pow(2, "3"), "<lambda>", []),
  py.signature(() => py.lshift(1.5, 2), "<lambda>", []),
  py.signature(() => py.mod("%d", "x"), "<lambda>", []),
];
for (const f of cases) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
