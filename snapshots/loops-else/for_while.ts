import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// else on loops.
function find(xs: number[], t: number): Dynamic {
  let i!: number;
  loop: {
    for (const item of py.enumerate(xs)) {
      const items: Dynamic[] = item;
      i = items[0];
      const x = items[1];
      if (x === t) {
        break loop;
      }
    }
    return "none";
  }
  return i;
}
py.print(find([1, 2], 2), find([1, 2], 3), find([], 1));
let n: number = 3;
loop2: {
  while (n) {
    n -= 1;
    if (n === 10) {
      break loop2;
    }
  }
  py.print("ended", n);
}
loop3: {
  while (true) {
    break loop3;
  }
  py.print("never");
}
for (n of py.range(2, 12)) {
  loop5: {
    for (const d of py.range(2, n)) {
      if (py.mod(n, d) === 0) {
        break loop5;
      }
    }
    py.print(n, py.keywords({ end: " " }));
  }
}
py.print();
{
  for (const x of [1]) {
    continue;
  }
  py.print("else after continue");
}
