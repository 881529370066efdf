import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Mutable defaults are shared between calls.
const addBucket: Dynamic = [];
function add(x: number, bucket: number[] = addBucket as Dynamic): number[] {
  bucket.push(x);
  return bucket;
}

py.print(add(1), add(2), add(3, []), add(4));
let n: number = 5;
const fX: Dynamic = n;
function f(x: number = fX as Dynamic): number {
  return x;
}
n = 6;
py.print(f(), f(7));
function g(a: number, b: Dynamic = null): number[] {
  b = py.or(b, () => []);
  b.push(a);
  return b;
}
py.print(g(1), g(2));
