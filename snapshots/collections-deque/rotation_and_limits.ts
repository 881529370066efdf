import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

let e: Dynamic;
// A full deque drops from the other end; rotate, reverse, insert and index keep to its bounds.

const d = new deque([1, 2, 3], 3);
d.append(4);
py.print(d, d.maxlen);
d.appendleft(0);
py.print(d);
d.extend([7, 8, 9, 10]);
py.print(d);
d.extendleft("ab");
py.print(d, py.list(py.reversed(d)));
try {
  d.insert(1, "x");
} catch (caught) {
  e = py.rethrowUnless(caught, py.IndexError);
  py.print(e);
}
d.rotate(1);
py.print(d);
d.rotate(-4);
py.print(d);
d.reverse();
py.print(d, py.getItem(d, 0), py.getItem(d, -1), d.index("a"), d.count("zz"));
py.print(new deque(undefined, 0), new deque("abc", 0), new deque(py.range(5), 2), new deque([1]).maxlen);
for (const bad of py.Tuple.of(
  py.signature(() => new deque([], -1), "<lambda>", []),
  py.signature(() => new deque().pop(), "<lambda>", []),
  py.signature(() => new deque().popleft(), "<lambda>", []),
  py.signature(() => py.getItem(new deque([1]), 1), "<lambda>", []),
  py.signature(() => new deque([1]).index(5), "<lambda>", []),
  py.signature(() => new deque([1]).remove(5), "<lambda>", []),
  py.signature(() => new deque(5), "<lambda>", []),
  py.signature(() => py.getItem(new deque([1]), "a"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    e = py.rethrowUnless(caught2, py.ValueError, py.IndexError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
e = new deque();
e.rotate(3);
py.print(e, py.truthy(e), py.len(e), py.eq(new deque([1, 2]), new deque([1, 2], 5)), py.eq(new deque([1]), [1]));
