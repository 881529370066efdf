import {
  type Dynamic,
  add,
  bitand,
  bitor,
  bitxor,
  div,
  hash,
  int,
  invert,
  lshift,
  mod,
  mul,
  neg,
  pow,
  print,
  rshift,
  sum,
} from "./runtime/python/index.js";
import { maxsize } from "./runtime/python/stdlib/sys.js";

// Big ints from powers, library constants and arguments, where annotations say int.
function inc(x: number): number {
  return add(x, 1);
}
print(inc(3), inc(pow(10, 20)), inc(int("99999999999999999999")));
const KB = pow(2, 10);
print(mul(KB, 4), add(pow(2, 53), 1), mod(pow(2, 64), 7), neg(pow(3, 40)));
function mean(xs: number[]): Dynamic {
  return div(sum(xs), xs.length);
}
print(mean([1, 2]), mean([pow(10, 20), 1]));
function area(r: Dynamic): Dynamic {
  return mul(3, pow(r, 2));
}
print(area(2), area(2.5), pow(7, 2), pow(2, -1), pow(-8, 3), pow(2, 0.5));
const n = 3;
print(pow(n, 2), pow(10, n), add(pow(n + 1, 2), 1));
print(add(maxsize, 1), add(hash(10), 1));
const x = lshift(1, 70);
print(inc(x), rshift(x, 3), bitand(x, 0xff), bitor(x, 1), invert(x), bitxor(x, 5));
