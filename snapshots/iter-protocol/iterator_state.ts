import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// Iterators hold a position: shared between loops, exhausted for good, changed list under way, iter(callable, sentinel).
const numbers: number[] = [1, 2, 3, 4, 5];
let it: Dynamic = py.iter(numbers);
for (const n of py.iterate(it)) {
  if (py.eq(n, 2)) {
    break;
  }
}
py.print(py.list(it), py.list(it), py.next(it, null));
it = py.iter(numbers);
const pairs: Dynamic[] = py.list(py.zip(it, it));
py.print(pairs, py.next(it, "none left"));
it = py.iter(numbers);
py.print(py.contains(it, 3), py.list(it));
const grow: Dynamic[] = [1];
for (const n of grow) {
  if (py.lt(n, 4)) {
    grow.push(py.add(n, 1));
  }
}
py.print(grow);
const shrink: number[] = [1, 2, 3, 4];
for (const n of shrink) {
  py.remove(shrink, n);
}
py.print(shrink);
const values = py.iter([3, 2, 0, 1]);
py.print(py.list(py.iter(() => py.next(values), 0)), py.list(values));
const d = { a: 1 };
try {
  for (const k of py.iterate(d)) {
    py.setItem(d, k + "x", 1);
  }
} catch (caught) {
  e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e);
}
it = py.iter([]);
try {
  py.next(it);
} catch (caught2) {
  e = py.rethrowUnless(caught2, py.StopIteration);
  py.print("stop", py.getAttr(e, "value"), py.getAttr(e, "args"));
}
e = py.enumerate("xyz", 10);
py.print(py.next(e), py.list(e), py.list(e), py.is(py.iter(e), e));
const r = py.reversed(numbers);
py.print(py.next(r), py.list(r), py.list(py.reversed(py.range(0, 10, 3))));
const m = py.map((x: number) => x + 1, numbers);
py.print(py.next(m), py.next(m), py.list(m), py.list(m));
