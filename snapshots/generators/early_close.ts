import {
  type Dynamic,
  boundGlobal,
  closeGenerator,
  iterate,
  list,
  next,
  print,
} from "./runtime/python/index.js";

let x!: number;
// break out of a for loop over a generator; close() and del run finally.
function* stream(): Generator<Dynamic> {
  try {
    for (let i = 0; i < 10; i++) {
      yield i;
    }
  } finally {
    print("cleanup");
  }
}
const g = stream();
for (x of iterate(g)) {
  if (x === 2) {
    break;
  }
}
print("after break", boundGlobal(x, "x"));
closeGenerator(g);
print("closed");
function first(gen: Dynamic): Dynamic {
  return next(gen);
}
const g2 = stream();
print(first(g2), next(g2));
closeGenerator(g2);
closeGenerator(g2);
print(next(g2, null));
const unstarted = stream();
closeGenerator(unstarted);
print(list(unstarted));
