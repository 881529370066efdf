import * as py from "./runtime/python/index.js";

// Sums and products that grow past 2^53.
let product: number = 1;
for (let i = 1; i < 26; i++) {
  product = py.imul(product, i);
}
py.print(product);
let total: number = 0;
for (let i = 0; i < 5; i++) {
  total = py.iadd(total, 9007199254740991);
}
py.print(total);
py.print(
  py.sum([py.pow(2, 53), 1, 1]),
  py.max(py.pow(2, 60), py.add(py.pow(2, 60), 1)),
  py.sorted([py.pow(2, 70), 5, py.neg(py.pow(2, 65))]),
);
const fib: number[] = [0, 1];
while (fib.length < 100) {
  fib.push(py.add(py.getItem(fib, -1), py.getItem(fib, -2)));
}
py.print(py.getItem(fib, -1));
