import {
  type Dynamic,
  add,
  iadd,
  imul,
  is,
  lazyFlatMap,
  mul,
  print,
  range,
} from "./runtime/python/index.js";

// += on a list mutates it in place; + makes a new one.
let a: number[] = [1];
const b: number[] = a;
a = iadd(a, [2, 3]);
print(a, b, is(a, b));
a = add(a, [4]);
print(a, b, is(a, b));
a = imul(a, 2);
print(a);
let c: Dynamic = [0];
c = iadd(c, "xy");
c = iadd(
  c,
  lazyFlatMap(range(3), (i: number) => [mul(i, i)]),
);
print(c);
c = iadd(c, { k: 1 });
print(c);
