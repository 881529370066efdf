import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The outer iterable is bound at once, the condition late.
let xs: number[] = [1, 2, 3];
let limit: number = 1;
const g = py.lazyFlatMap(xs, (x: number) => (x > limit ? [x] : []));
xs = [10, 20];
limit = 2;
py.print(py.list(g));
try {
  const h = py.lazyFlatMap(5, (x: Dynamic) => [x]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const k = py.lazyFlatMap([1], (x: number) => [py.boundGlobal(undefined, "undefined_name")]);
try {
  py.next(k);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.NameError);
  py.print(e);
}
function pipeline(lines: string[]): Dynamic {
  const stripped = py.lazyFlatMap(lines, (l: string) => [py.strip(l)]);
  const full = py.lazyFlatMap(stripped, (l: string) => (l ? [l] : []));
  return py.lazyFlatMap(full, (l: string) => [l.toUpperCase()]);
}
py.print(py.list(pipeline([" a", "", "b "])));
