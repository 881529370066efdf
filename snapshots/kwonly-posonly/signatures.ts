import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Positional-only and keyword-only parameters.
function f(a: number, b: number, c: number, { d, e = 5 }: { d: number; e?: number } = {} as Dynamic): Dynamic {
  return py.Tuple.of(a, b, c, d, e);
}
py.signature(f, "f", ["a", "b", "/", "c", "*", "d", "e="]);
py.print(f(1, 2, 3, { d: 4 }), f(1, 2, 3, { d: 4, e: 0 }));
function g(x: number, { ...kw }: Dynamic = {}): Dynamic {
  return py.Tuple.of(x, kw);
}
py.print(g(1, { x: 2 }));
for (const call of py.Tuple.of(
  py.signature(() => py.call(f, [1, 2, 3, 4]), "<lambda>", []),
  py.signature(() => py.call(f, [1], { b: 2, c: 3, d: 4 }), "<lambda>", []),
  py.signature(() => py.call(f, [1, 2, 3]), "<lambda>", []),
)) {
  try {
    py.call(call, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
function h({ key }: { key: string } = {} as Dynamic): string {
  return key;
}
py.print(h({ key: "v" }), (({ z = 1 }: { z?: Dynamic } = {}) => z)({ z: 2 }));
