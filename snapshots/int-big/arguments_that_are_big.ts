import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { maxsize } from "./runtime/python/stdlib/sys.js";

// Big ints from powers, library constants and arguments, where annotations say int.
function inc(x: number): number {
  return py.add(x, 1);
}
py.print(inc(3), inc(py.pow(10, 20)), inc(py.int("99999999999999999999")));
const KB = py.pow(2, 10);
py.print(py.mul(KB, 4), py.add(py.pow(2, 53), 1), py.mod(py.pow(2, 64), 7), py.neg(py.pow(3, 40)));
function mean(xs: number[]): Dynamic {
  return py.div(py.sum(xs), xs.length);
}
py.print(mean([1, 2]), mean([py.pow(10, 20), 1]));
function area(r: Dynamic): Dynamic {
  return py.mul(3, py.pow(r, 2));
}
py.print(area(2), area(2.5), py.pow(7, 2), py.pow(2, -1), py.pow(-8, 3), py.pow(2, 0.5));
const n = 3;
py.print(py.pow(n, 2), py.pow(10, n), py.add(py.pow(n + 1, 2), 1));
py.print(py.add(maxsize, 1), py.add(py.hash(10), 1));
const x = py.lshift(1, 70);
py.print(inc(x), py.rshift(x, 3), py.bitand(x, 0xff), py.bitor(x, 1), py.invert(x), py.bitxor(x, 5));
