import {
  type Dynamic,
  NameError,
  TypeError,
  boundGlobal,
  lazyFlatMap,
  list,
  next,
  print,
  rethrowUnless,
  strip,
} from "./runtime/python/index.js";

// The outer iterable is bound at once, the condition late.
let xs: number[] = [1, 2, 3];
let limit: number = 1;
const g = lazyFlatMap(xs, (x: number) => (x > limit ? [x] : []));
xs = [10, 20];
limit = 2;
print(list(g));
try {
  const h = lazyFlatMap(5, (x: Dynamic) => [x]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const k = lazyFlatMap([1], (x: number) => [boundGlobal(undefined, "undefined_name")]);
try {
  next(k);
} catch (caught2) {
  const e = rethrowUnless(caught2, NameError);
  print(e);
}
function pipeline(lines: string[]): Dynamic {
  const stripped = lazyFlatMap(lines, (l: string) => [strip(l)]);
  const full = lazyFlatMap(stripped, (l: string) => (l ? [l] : []));
  return lazyFlatMap(full, (l: string) => [l.toUpperCase()]);
}
print(list(pipeline([" a", "", "b "])));
