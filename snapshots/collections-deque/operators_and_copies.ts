import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deepcopy } from "./runtime/python/stdlib/copy.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// Deques compare, concatenate, repeat, copy and change while they are iterated.

let a: Dynamic = new deque([1, [2]], 4);
const b = a.copy();
const c = deepcopy(a);
py.callMethod(py.getItem(b, 1), "append", [3]);
py.print(a, b, c, b.maxlen, py.eq(c, new deque([1, [2]])));
py.print(py.add(a, new deque([9])), py.mul(a, 2), py.add(new deque([1]), new deque([2, 3])));
py.print(
  py.lt(new deque([1, 2]), new deque([1, 3])),
  py.ge(new deque("ab"), new deque("a")),
  py.contains(new deque([1, 2]), 2),
);
a = py.iadd(a, [5, 6, 7]);
py.print(a);
a = py.imul(a, 2);
py.print(a);
const d = new deque(py.range(4));
try {
  for (const x of py.iterate(d)) {
    d.append(x);
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e, d);
}
py.delItem(d, 0);
py.setItem(d, 0, "first");
d.insert(-1, "before last");
d.remove(3);
py.print(d, py.list(d), py.tuple(d), py.sorted(py.map(py.str, d)));
try {
  py.print(py.add(new deque([1]), [2]));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.getSlice(d, 0, 2);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
const [first, rest] = py.unpackStar(d, 1, 0);
py.print(first, rest, py.repr(new deque([d])), [...py.spread(new deque("xyz"))]);
d.clear();
py.print(d, !py.truthy(d));
