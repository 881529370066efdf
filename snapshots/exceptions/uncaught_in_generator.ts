import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// An uncaught exception inside a generator ends the program.
function* rows(): Generator<Dynamic> {
  yield 1;
  yield py.getItem([], 0);
}
for (const r of rows()) {
  py.print(r);
}
