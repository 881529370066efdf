import { type Dynamic, list, next, print, range, sum, typeName } from "./runtime/python/index.js";

// yield, laziness, return ends, next and default.
function* gen(n: number): Generator<Dynamic> {
  print("start");
  for (let i = 0; i < n; i++) {
    yield i;
  }
  print("end");
}
const g = gen(2);
print("made", next(g), next(g), next(g, "done"), list(g));
print(
  Array.from(gen(1), (x: number) => x),
  sum(gen(3)),
  typeName(g),
);
function* early(): Generator<Dynamic> {
  yield 1;
  return;
  yield 2;
}
print(list(early()), list(gen(0)));
function* infinite(n: number = 0): Generator<Dynamic> {
  while (true) {
    yield n;
    n += 1;
  }
}
const it = infinite(5);
print(
  Array.from(range(3), (_: number) => next(it)),
  next(it),
);
