import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// remove, pop, clear, del.
const xs: Dynamic[] = [1, 2, 3, 2, py.float(1), true];
py.remove(xs, 2);
py.print(xs);
py.remove(xs, true);
py.print(xs, py.pop(xs), py.pop(xs, 0), py.pop(xs, -2), xs);
try {
  py.remove(xs, "zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
for (const f of py.Tuple.of(
  py.signature(() => py.pop(xs, 10), "<lambda>", []),
  py.signature(() => py.pop([], 0), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.IndexError);
    py.print(e);
  }
}
const alias: Dynamic[] = xs;
py.clear(xs);
py.print(alias, py.is(xs, alias));
