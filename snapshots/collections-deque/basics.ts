import * as py from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// deque at both ends, maxlen, rotate.
const d = new deque([1, 2, 3]);
d.append(4);
d.appendleft(0);
py.print(
  d,
  d.pop(),
  d.popleft(),
  py.getItem(d, 0),
  py.getItem(d, -1),
  py.len(d),
  py.list(d),
  py.contains(d, 2),
  d.index(2),
  d.count(9),
);
d.extend([5, 6]);
d.extendleft("ab");
d.rotate(1);
py.print(d);
d.rotate(-2);
py.print(d);
d.reverse();
py.print(py.list(d));
d.remove("a");
d.insert(1, "i");
py.setItem(d, 0, "set");
py.print(d, py.eq(d.copy(), d));
const m = new deque(undefined, 2);
Array.from(py.range(4), (i: number) => m.append(i));
py.print(
  m,
  m.maxlen,
  new deque("abc", 2),
  py.truthy(new deque()),
  py.eq(new deque([1]), new deque([1])),
  py.eq(new deque([1]), [1]),
);
m.appendleft(9);
py.print(m, py.sum(new deque([1, 2])), py.getSlice(py.list(py.reversed(d)), null, 1));
d.clear();
py.print(d);
for (const f of py.Tuple.of(
  py.signature(() => new deque().pop(), "<lambda>", []),
  py.signature(() => new deque().popleft(), "<lambda>", []),
  py.signature(() => py.getItem(new deque([1]), 5), "<lambda>", []),
  py.signature(() => new deque([1]).remove(2), "<lambda>", []),
  py.signature(() => py.getSlice(new deque([1]), 0, 1), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
