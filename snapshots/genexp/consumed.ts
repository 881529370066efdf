import {
  type Dynamic,
  Tuple,
  any,
  call as pyCall,
  dict,
  iterate,
  lazyFlatMap,
  len,
  list,
  max,
  mod,
  mul,
  neg,
  next,
  print,
  range,
  repr,
  set,
  sorted,
  spread,
  str,
  sum,
  toException,
  tuple,
  type,
  typeName,
  zip,
} from "./runtime/python/index.js";

// Generator expressions in functions, unpacked, filtered and empty.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => type(lazyFlatMap([], (x: Dynamic) => [x])),
  () => Array.from(iterate("ab"), (x: string) => x).join(","),
  () => `${str(Array.from(range(3), (x: number) => x))}`,
  () => sum(lazyFlatMap(range(5), (x: number) => [x])),
  () => list(lazyFlatMap("ab", (x: string) => [x])),
  () => dict(lazyFlatMap("ab", (k: string) => [Tuple.of(k, 1)])),
  () =>
    max(
      lazyFlatMap([], (w: Dynamic) => [len(w)]),
      { default: -1 },
    ),
  () => sorted(lazyFlatMap(Tuple.of(1, 3, 2), (x: number) => [neg(x)])),
  () => Array.from(range(3), (i: number) => str(i)).join(","),
  () => tuple(lazyFlatMap(range(4), (x: number) => (mod(x, 2) ? [x] : []))),
  () => any(lazyFlatMap(Tuple.of(0, 2), (x: number) => [x > 1])),
  () =>
    next(
      lazyFlatMap([1, 2], (x: number) => (x > 5 ? [x] : [])),
      "none",
    ),
  () => [
    ...spread(
      lazyFlatMap(Tuple.of(1, 2), (x: number) =>
        lazyFlatMap(Tuple.of(3, 4), (y: number) => [mul(x, y)]),
      ),
    ),
  ],
  () =>
    Array.from(
      lazyFlatMap(range(3), (y: number) => [y]),
      (x: number) => x,
    ).length,
  () => set(lazyFlatMap(range(4), (x: number) => [mod(x, 2)])),
  () =>
    list(
      zip(
        lazyFlatMap("ab", (x: string) => [x]),
        lazyFlatMap("cd", (y: string) => [y]),
      ),
    ),
  () => list(lazyFlatMap(5, (x: Dynamic) => [x])),
);
