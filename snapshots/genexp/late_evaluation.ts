import {
  type Dynamic,
  NameError,
  TypeError,
  boundGlobal,
  lazyFlatMap,
  list,
  next,
  print,
  strip,
  toException,
} from "./runtime/python/index.js";

// The outer iterable is bound at once, the condition late.
let xs: number[] = [1, 2, 3];
let limit: number = 1;
const g = lazyFlatMap(xs, (x: Dynamic) => (x > limit ? [x] : []));
xs = [10, 20];
limit = 2;
print(list(g));
try {
  const h = lazyFlatMap(5, (x: Dynamic) => [x]);
} catch (caught) {
  const e = toException(caught);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught;
  }
}
const k = lazyFlatMap([1], (x: Dynamic) => [boundGlobal(undefined, "undefined_name")]);
try {
  next(k);
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof NameError) {
    print(e);
  } else {
    throw caught2;
  }
}
function pipeline(lines: string[]): Dynamic {
  const stripped = lazyFlatMap(lines, (l: Dynamic) => [strip(l)]);
  const full = lazyFlatMap(stripped, (l: Dynamic) => (l ? [l] : []));
  return lazyFlatMap(full, (l: Dynamic) => [l.toUpperCase()]);
}
print(list(pipeline([" a", "", "b "])));
