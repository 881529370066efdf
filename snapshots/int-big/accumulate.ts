import {
  add,
  getItem,
  iadd,
  imul,
  max,
  neg,
  pow,
  print,
  sorted,
  sum,
} from "./runtime/python/index.js";

// Sums and products that grow past 2^53.
let product: number = 1;
for (let i = 1; i < 26; i++) {
  product = imul(product, i);
}
print(product);
let total: number = 0;
for (let i = 0; i < 5; i++) {
  total = iadd(total, 9007199254740991);
}
print(total);
print(
  sum([pow(2, 53), 1, 1]),
  max(pow(2, 60), add(pow(2, 60), 1)),
  sorted([pow(2, 70), 5, neg(pow(2, 65))]),
);
const fib: number[] = [0, 1];
while (fib.length < 100) {
  fib.push(add(getItem(fib, -1), getItem(fib, -2)));
}
print(getItem(fib, -1));
