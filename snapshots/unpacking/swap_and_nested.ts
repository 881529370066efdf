import {
  type Dynamic,
  Tuple,
  getItem,
  print,
  setItem,
  sum,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// Swaps and deep patterns evaluate the whole right side first.
let [a, b, c]: [Dynamic, Dynamic, Dynamic] = [1, 2, 3];
[a, b, c] = [c, a, b];
print(a, b, c);
const items: Dynamic[] = [Tuple.of(1, [2, Tuple.of(3, 4, 5)]), 6];
const items2: Dynamic[] = unpack(items[0], 2);
a = items2[0];
const items3: Dynamic[] = unpack(items2[1], 2);
b = items3[0];
const items4: Dynamic[] = unpackStar(items3[1], 1, 0);
c = items4[0];
const d: Dynamic[] = items4[1];
const e = items[1];
print(a, b, c, d, e);
const xs: number[] = [10, 20, 30];
const items5: Dynamic[] = [getItem(xs, -1), getItem(xs, 0)];
setItem(xs, 0, items5[0]);
setItem(xs, -1, items5[1]);
print(xs);
let fib: Dynamic = Tuple.of(0, 1);
for (let _ = 0; _ < 10; _++) {
  fib = Tuple.of(fib[1], sum(fib));
}
print(fib);
