import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Division by zero raises for ints and floats.
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError);
    py.print("ZeroDivisionError", e);
  }
}

attempt(() => py.div(1, 0));
attempt(() => py.floordiv(1, 0));
attempt(() => py.mod(1, 0));
attempt(() => py.div(py.float(1), 0));
attempt(() => py.floordiv(py.float(1), 0));
attempt(() => py.mod(py.float(1), py.float(0)));
attempt(() => py.divmod(3, 0));
attempt(() => py.pow(0, -1));
attempt(() => py.pow(py.float(0), -2));
