import { type Dynamic, getItem, print } from "./runtime/python/index.js";

// An uncaught exception inside a generator ends the program.
function* rows(): Generator<Dynamic> {
  yield 1;
  yield getItem([], 0);
}
for (const r of rows()) {
  print(r);
}
