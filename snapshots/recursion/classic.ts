import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  contains,
  enumerate,
  flatMap,
  getItem,
  getSlice,
  isInstance,
  len,
  list,
  mul,
  print,
  setItem,
} from "./runtime/python/index.js";

// Recursive functions.
function fact(n: number): number {
  return n < 2 ? 1 : mul(n, fact(n - 1));
}
const fibMemo: Dynamic = new Dict();
function fib(n: number, memo: PyDict = fibMemo as Dynamic): number {
  if (!contains(memo, n)) {
    setItem(memo, n, n < 2 ? n : add(fib(n - 1), fib(n - 2)));
  }
  return getItem(memo, n);
}
function flatten(x: Dynamic): Dynamic[] {
  return isInstance(x, list)
    ? flatMap(x, (y: Dynamic) => flatMap(flatten(y), (z: Dynamic) => [z]))
    : [x];
}
function hanoi(n: number, a: string, b: string, c: string): number {
  return n === 0 ? 0 : add(add(hanoi(n - 1, a, c, b), 1), hanoi(n - 1, c, b, a));
}
function perms(s: string): string[] {
  return len(s) < 2
    ? [s]
    : flatMap(enumerate(s), ([i, c]: Dynamic) =>
        flatMap(perms(getSlice(s, null, i) + getSlice(s, i + 1, null)), (p: string) => [c + p]),
      );
}
print(
  fact(20),
  fact(25),
  fib(80),
  flatten([1, [2, [3, []]], "ab"]),
  hanoi(5, "a", "b", "c"),
  perms("abc"),
);
