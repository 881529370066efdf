import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Comprehension variables are local; the first iterable is evaluated outside.
const n = 3;
py.print(
  Array.from(py.range(n), (n: number) => n),
  n,
);
class C {
  static items: Dynamic = [1, 2, 3];
  static doubled: Dynamic = this.items.map((i: number) => py.mul(i, 2));
}

py.print(C.doubled);
const fs: Dynamic[] = (() => {
  const items2: Dynamic[] = [];
  let i: Dynamic;
  for (i of py.range(3)) {
    items2.push(() => i);
  }
  return items2;
})();
py.print(fs.map((f: Dynamic) => f()));
const gs: Dynamic[] = Array.from(py.range(3), (i: number) =>
  (
    (lambdaI: Dynamic) =>
    (i: Dynamic = lambdaI as Dynamic) =>
      i
  )(i),
);
py.print(gs.map((g: Dynamic) => g()));
function f(): Dynamic {
  let total: number = 0;
  const data: number[] = [1, 2, 3];
  const squares: number[] = data.map((v: number) => (total = py.add(total, v)));
  return py.Tuple.of(squares, total);
}
py.print(f());
