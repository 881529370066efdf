import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  ValueError,
  call,
  eq,
  getItem,
  len,
  list,
  print,
  range,
  rethrowUnless,
  reversed,
  signature,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

let e: Dynamic;
// A full deque drops from the other end; rotate, reverse, insert and index keep to its bounds.

const d = new deque([1, 2, 3], 3);
d.append(4);
print(d, d.maxlen);
d.appendleft(0);
print(d);
d.extend([7, 8, 9, 10]);
print(d);
d.extendleft("ab");
print(d, list(reversed(d)));
try {
  d.insert(1, "x");
} catch (caught) {
  e = rethrowUnless(caught, IndexError);
  print(e);
}
d.rotate(1);
print(d);
d.rotate(-4);
print(d);
d.reverse();
print(d, getItem(d, 0), getItem(d, -1), d.index("a"), d.count("zz"));
print(new deque(undefined, 0), new deque("abc", 0), new deque(range(5), 2), new deque([1]).maxlen);
for (const bad of Tuple.of(
  signature(() => new deque([], -1), "<lambda>", []),
  signature(() => new deque().pop(), "<lambda>", []),
  signature(() => new deque().popleft(), "<lambda>", []),
  signature(() => getItem(new deque([1]), 1), "<lambda>", []),
  signature(() => new deque([1]).index(5), "<lambda>", []),
  signature(() => new deque([1]).remove(5), "<lambda>", []),
  signature(() => new deque(5), "<lambda>", []),
  signature(() => getItem(new deque([1]), "a"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught2) {
    e = rethrowUnless(caught2, ValueError, IndexError, TypeError);
    print(typeName(e), e);
  }
}
e = new deque();
e.rotate(3);
print(e, truthy(e), len(e), eq(new deque([1, 2]), new deque([1, 2], 5)), eq(new deque([1]), [1]));
