import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Wrong counts raise ValueError with CPython's message.
function attempt(value: Dynamic): void {
  try {
    const [a, b] = py.unpack(value, 2);
    py.print("ok", a, b);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}

attempt([1, 2]);
attempt([1]);
attempt([]);
attempt([1, 2, 3]);
attempt("abc");
attempt(5);
attempt(null);
try {
  const [a, b, c] = py.unpackStar([1], 1, 1);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
