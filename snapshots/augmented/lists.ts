import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// += on a list mutates it in place; + makes a new one.
let a: number[] = [1];
const b: number[] = a;
a = py.iadd(a, [2, 3]);
py.print(a, b, py.is(a, b));
a = py.add(a, [4]);
py.print(a, b, py.is(a, b));
a = py.imul(a, 2);
py.print(a);
let c: Dynamic = [0];
c = py.iadd(c, "xy");
c = py.iadd(
  c,
  py.lazyFlatMap(py.range(3), (i: number) => [py.mul(i, i)]),
);
py.print(c);
c = py.iadd(c, { k: 1 });
py.print(c);
