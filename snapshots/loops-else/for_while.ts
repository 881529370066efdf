import { type Dynamic, enumerate, keywords, mod, print, range } from "./runtime/python/index.js";

// else on loops.
function find(xs: number[], t: number): Dynamic {
  let i!: number;
  loop: {
    for (const item of enumerate(xs)) {
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
print(find([1, 2], 2), find([1, 2], 3), find([], 1));
let n: number = 3;
loop2: {
  while (n) {
    n -= 1;
    if (n === 10) {
      break loop2;
    }
  }
  print("ended", n);
}
loop3: {
  while (true) {
    break loop3;
  }
  print("never");
}
for (n of range(2, 12)) {
  loop5: {
    for (const d of range(2, n)) {
      if (mod(n, d) === 0) {
        break loop5;
      }
    }
    print(n, keywords({ end: " " }));
  }
}
print();
{
  for (const x of [1]) {
    continue;
  }
  print("else after continue");
}
