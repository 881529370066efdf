import {
  Dict,
  type Dynamic,
  RecursionError,
  RuntimeError,
  add,
  dict,
  isInstance,
  lazyFlatMap,
  max,
  print,
  rethrowUnless,
  typeName,
  values,
} from "./runtime/python/index.js";

// Mutual recursion, and RecursionError that can be caught.
function even(n: number): boolean {
  return n === 0 ? true : odd(n - 1);
}
function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}
print(even(10), odd(7));
function forever(n: number): Dynamic {
  return forever(n + 1);
}
try {
  forever(0);
} catch (caught) {
  const e = rethrowUnless(caught, RecursionError);
  print(typeName(e), isInstance(e, RuntimeError));
}
function depth(d: Dynamic): Dynamic {
  return isInstance(d, dict)
    ? add(
        1,
        max(
          lazyFlatMap(values(d), (v: Dynamic) => [depth(v)]),
          { default: 0 },
        ),
      )
    : 0;
}
print(depth({ a: { b: new Dict() }, c: 1 }));
