import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Mutual recursion, and RecursionError that can be caught.
function even(n: number): boolean {
  return n === 0 ? true : odd(n - 1);
}
function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}
py.print(even(10), odd(7));
function forever(n: number): Dynamic {
  return forever(n + 1);
}
try {
  forever(0);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RecursionError);
  py.print(py.typeName(e), py.isInstance(e, py.RuntimeError));
}
function depth(d: Dynamic): Dynamic {
  return py.isInstance(d, py.dict)
    ? py.add(
        1,
        py.max(
          py.lazyFlatMap(py.values(d), (v: Dynamic) => [depth(v)]),
          { default: 0 },
        ),
      )
    : 0;
}
py.print(depth({ a: { b: new py.Dict() }, c: 1 }));
