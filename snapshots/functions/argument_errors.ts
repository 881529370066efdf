import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Wrong calls raise TypeError with CPython's message.
function f(a: Dynamic, b: Dynamic = 2, { c = 3 }: { c?: Dynamic } = {}): Dynamic {
  return py.Tuple.of(a, b, c);
}
py.signature(f, "f", ["a", "b=", "*", "c="]);

function g(x: Dynamic, y: Dynamic): Dynamic {
  return null;
}
py.signature(g, "g", ["x", "y"]);

for (const call of py.Tuple.of(
  py.signature(() => py.call(f, []), "<lambda>", []),
  py.signature(() => py.call(f, [1, 2, 3]), "<lambda>", []),
  py.signature(() => py.call(f, [1], { d: 4 }), "<lambda>", []),
  py.signature(() => py.call(f, [1], { a: 2 }), "<lambda>", []),
  py.signature(() => py.call(g, []), "<lambda>", []),
  py.signature(() => py.call(g, [1]), "<lambda>", []),
  py.signature(() => py.call(g, [1, 2, 3]), "<lambda>", []),
  py.signature(
    () =>
      py.call(
        py.signature(() => 1, "<lambda>.<locals>.<lambda>", []),
        [5],
      ),
    "<lambda>",
    [],
  ),
  py.signature(() => py.call(null, []), "<lambda>", []),
  py.signature(() => py.call("s", []), "<lambda>", []),
  py.signature(() => py.call(f, [1, 2, 3, 4]), "<lambda>", []),
  py.signature(() => py.call(g, [], { x: 1 }), "<lambda>", []),
)) {
  try {
    py.call(call, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
