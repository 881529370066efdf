import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// yield, laziness, return ends, next and default.
function* gen(n: number): Generator<Dynamic> {
  py.print("start");
  for (let i = 0; i < n; i++) {
    yield i;
  }
  py.print("end");
}
const g = gen(2);
py.print("made", py.next(g), py.next(g), py.next(g, "done"), py.list(g));
py.print(
  Array.from(gen(1), (x: number) => x),
  py.sum(gen(3)),
  py.typeName(g),
);
function* early(): Generator<Dynamic> {
  yield 1;
  return;
  yield 2;
}
py.print(py.list(early()), py.list(gen(0)));
function* infinite(n: number = 0): Generator<Dynamic> {
  while (true) {
    yield n;
    n += 1;
  }
}
const it = infinite(5);
py.print(
  Array.from(py.range(3), (_: number) => py.next(it)),
  py.next(it),
);
