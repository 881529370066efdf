import { type Dynamic, Tuple, add, mul, print, range } from "./runtime/python/index.js";

// Comprehension variables are local; the first iterable is evaluated outside.
const n = 3;
print(
  Array.from(range(n), (n: number) => n),
  n,
);
class C {
  static items: Dynamic = [1, 2, 3];
  static doubled: Dynamic = this.items.map((i: number) => mul(i, 2));
}

print(C.doubled);
const fs: Dynamic[] = (() => {
  const items2: Dynamic[] = [];
  let i: Dynamic;
  for (i of range(3)) {
    items2.push(() => i);
  }
  return items2;
})();
print(fs.map((f: Dynamic) => f()));
const gs: Dynamic[] = Array.from(range(3), (i: number) =>
  (
    (lambdaI: Dynamic) =>
    (i: Dynamic = lambdaI as Dynamic) =>
      i
  )(i),
);
print(gs.map((g: Dynamic) => g()));
function f(): Dynamic {
  let total: number = 0;
  const data: number[] = [1, 2, 3];
  const squares: number[] = data.map((v: number) => (total = add(total, v)));
  return Tuple.of(squares, total);
}
print(f());
