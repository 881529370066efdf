import {
  type Dynamic,
  add,
  boundGlobal,
  floordiv,
  keywords,
  list,
  mod,
  mul,
  ne,
  pop,
  print,
  truthy,
} from "./runtime/python/index.js";

let x!: string;
// while loops with break, continue, walrus, complex conditions.
let [n, steps]: [Dynamic, Dynamic] = [27, 0];
while (ne(n, 1)) {
  n = truthy(mod(n, 2)) ? add(mul(3, n), 1) : floordiv(n, 2);
  steps += 1;
}
print(steps);
const data: string[] = list("abc");
while (data.length > 0 && (x = pop(data)) !== "a") {
  print(boundGlobal(x, "x"));
}
let i: number = 0;
while (true) {
  i += 1;
  if (mod(i, 2)) {
    continue;
  }
  if (i > 6) {
    break;
  }
  print(i, keywords({ end: " " }));
}
print();
let [lo, hi]: [Dynamic, Dynamic] = [0, 100];
while (lo < hi) {
  const mid = floordiv(add(lo, hi), 2);
  if (mul(mid, mid) < 50) {
    lo = add(mid, 1);
  } else {
    hi = mid;
  }
}
print(lo);
while (false) {}
while ([].length > 0) {}
print("done");
