import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Recursive functions.
function fact(n: number): number {
  return n < 2 ? 1 : py.mul(n, fact(n - 1));
}
const fibMemo: Dynamic = new py.Dict();
function fib(n: number, memo: PyDict = fibMemo as Dynamic): number {
  if (!py.contains(memo, n)) {
    py.setItem(memo, n, n < 2 ? n : py.add(fib(n - 1), fib(n - 2)));
  }
  return py.getItem(memo, n);
}
function flatten(x: Dynamic): Dynamic[] {
  return py.isInstance(x, py.list) ? py.flatMap(x, (y: Dynamic) => py.flatMap(flatten(y), (z: Dynamic) => [z])) : [x];
}
function hanoi(n: number, a: string, b: string, c: string): number {
  return n === 0 ? 0 : py.add(py.add(hanoi(n - 1, a, c, b), 1), hanoi(n - 1, c, b, a));
}
function perms(s: string): string[] {
  return py.len(s) < 2
    ? [s]
    : py.flatMap(py.enumerate(s), ([i, c]: Dynamic) =>
        py.flatMap(perms(py.getSlice(s, null, i) + py.getSlice(s, i + 1, null)), (p: string) => [c + p]),
      );
}
py.print(fact(20), fact(25), fib(80), flatten([1, [2, [3, []]], "ab"]), hanoi(5, "a", "b", "c"), perms("abc"));
