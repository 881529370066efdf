import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Swaps and deep patterns evaluate the whole right side first.
let [a, b, c]: [Dynamic, Dynamic, Dynamic] = [1, 2, 3];
[a, b, c] = [c, a, b];
py.print(a, b, c);
const items: Dynamic[] = [py.Tuple.of(1, [2, py.Tuple.of(3, 4, 5)]), 6];
const items2: Dynamic[] = py.unpack(items[0], 2);
a = items2[0];
const items3: Dynamic[] = py.unpack(items2[1], 2);
b = items3[0];
const items4: Dynamic[] = py.unpackStar(items3[1], 1, 0);
c = items4[0];
const d: Dynamic[] = items4[1];
const e = items[1];
py.print(a, b, c, d, e);
const xs: number[] = [10, 20, 30];
const items5: Dynamic[] = [py.getItem(xs, -1), py.getItem(xs, 0)];
py.setItem(xs, 0, items5[0]);
py.setItem(xs, -1, items5[1]);
py.print(xs);
let fib: Dynamic = py.Tuple.of(0, 1);
for (let _ = 0; _ < 10; _++) {
  fib = py.Tuple.of(fib[1], py.sum(fib));
}
py.print(fib);
