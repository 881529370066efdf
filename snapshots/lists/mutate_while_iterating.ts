import {
  type Dynamic,
  Tuple,
  iter,
  iterate,
  keywords,
  list,
  mul,
  next,
  print,
  remove,
} from "./runtime/python/index.js";

// Iterating a list that changes.
const xs: number[] = [1, 2, 3, 4];
for (const x of xs) {
  if (x === 2) {
    remove(xs, x);
  }
  print(x, keywords({ end: " " }));
}
print(xs);
const ys: number[] = [1];
for (const y of ys) {
  if (ys.length < 5) {
    ys.push(mul(y, 2));
  }
}
print(ys);
for (const z of list(ys)) {
  if (z > 2) {
    remove(ys, z);
  }
}
print(ys);
const it = iter([1, 2, 3]);
print(Array.from(iterate(it), (a: Dynamic) => Tuple.of(a, next(it, null))));
