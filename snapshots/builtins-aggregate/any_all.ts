import {
  type Dynamic,
  Tuple,
  TypeError,
  all,
  any,
  getAttr,
  int,
  isInstance,
  lazyFlatMap,
  map,
  print,
  range,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// any and all stop early and use truth.
function t(x: number): number {
  print("t", x);
  return x;
}
print(
  any([]),
  all([]),
  any([0, "", null]),
  all([1, "a", [0]]),
  any(lazyFlatMap([1, 3], (x: number) => [x > 2])),
  all({ a: 1 }),
  all({ "": 1 }),
);
print(
  any(lazyFlatMap(Tuple.of(0, 1, 2), (x: number) => [t(x)])),
  all(lazyFlatMap(Tuple.of(1, 0, 2), (x: number) => [t(x)])),
);
print(
  any(map(getAttr(str, "isdigit"), "a1")),
  all(lazyFlatMap(Tuple.of(1, true), (x: Dynamic) => [isInstance(x, int)])),
  any(range(0)),
  all([[]]),
);
try {
  any(5);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
