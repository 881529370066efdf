import {
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  ZeroDivisionError,
  all,
  any,
  boundGlobal,
  clear,
  contains,
  dict,
  div,
  enumerate,
  eq,
  gt,
  isInstance,
  lazyFlatMap,
  len,
  list,
  lt,
  max,
  min,
  mod,
  mul,
  neg,
  next,
  object,
  print,
  range,
  rethrowUnless,
  set,
  sorted,
  spread,
  str,
  sum,
  tuple,
  unpack,
  zip,
} from "./runtime/python/index.js";

let bad: Dynamic;
// Generator expressions as arguments: consumed once, lazily, short-circuited, nested, with conditions, over changing data.
const seen: Dynamic[] = [];

function note(x: Dynamic): Dynamic {
  seen.push(x);
  return x;
}

print(any(lazyFlatMap(range(5), (x: number) => [gt(note(x), 1)])), seen);
clear(seen);
print(
  all(lazyFlatMap(range(5), (x: number) => [lt(note(x), 2)])),
  seen,
  next(
    lazyFlatMap(range(9), (x: number) => (mul(x, x) > 10 ? [x] : [])),
    null,
  ),
);
const g = lazyFlatMap("abc", (x: string) => [note(x)]);
clear(seen);
print(next(g), seen, contains(g, "c"), seen, list(g));
print(
  sum(lazyFlatMap(range(4), (x: number) => (mod(x, 2) ? [x] : []))),
  max(lazyFlatMap(["bb", "a", "cc"], (w: string) => [Tuple.of(len(w), w)])),
  min(
    lazyFlatMap([], (x: Dynamic) => [x]),
    { default: "none" },
  ),
);
print(
  Array.from(Tuple.of(1, null), (x: Dynamic) => str(x)).join(","),
  dict(lazyFlatMap(enumerate("xy"), ([v, k]: Dynamic) => [Tuple.of(k, v)])),
  sorted(
    lazyFlatMap([1, 3, 2], (x: number) => [neg(x)]),
    { reverse: true },
  ),
);
print(
  tuple(
    lazyFlatMap(range(3), (i: number) => lazyFlatMap(range(i), (j: number) => [Tuple.of(i, j)])),
  ),
  eq(set(lazyFlatMap("AaB", (c: string) => [c.toLowerCase()])), new PySet(["a", "b"])),
);
let data: number[] = [1, 2];
let lazy: Dynamic = lazyFlatMap(data, (x: number) => [mul(x, 10)]);
data.push(3);
print(list(lazy), list(lazy));
lazy = lazyFlatMap(data, (x: number) => [x]);
data = [99];
print(list(lazy), [
  ...spread(
    lazyFlatMap(
      lazyFlatMap("q", (z: string) => [z]),
      (y: string) => [y],
    ),
  ),
]);
let factor: number = 1;
const scaled = lazyFlatMap([1, 2], (x: number) => [mul(x, factor)]);
factor = 5;
print(next(scaled), factor);
try {
  bad = lazyFlatMap(Tuple.of(1, 0, 2), (x: number) => [div(1, x)]);
  print(next(bad));
  next(bad);
} catch (caught) {
  const e = rethrowUnless(caught, ZeroDivisionError);
  print(e, list(boundGlobal(bad, "bad")));
}
try {
  lazyFlatMap(5, (x: Dynamic) => [x]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  Array.from(
    lazyFlatMap(range(3), (i: number) => [i]),
    (_: number) => 0,
  ).length,
  sum(lazyFlatMap("abcd", (_: string) => [1])),
  isInstance(
    lazyFlatMap(Tuple.of(), (i: Dynamic) => [i]),
    object,
  ),
);
const [a, b] = unpack(
  lazyFlatMap(Tuple.of(1, 2), (x: number) => [x + 1]),
  2,
);
print(
  a,
  b,
  list(
    zip(
      lazyFlatMap("ab", (x: string) => [x]),
      lazyFlatMap(range(9), (y: number) => [y]),
    ),
  ),
);
