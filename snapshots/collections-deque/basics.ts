import {
  IndexError,
  Tuple,
  TypeError,
  ValueError,
  call,
  contains,
  eq,
  getItem,
  getSlice,
  len,
  list,
  print,
  range,
  rethrowUnless,
  reversed,
  setItem,
  signature,
  sum,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// deque at both ends, maxlen, rotate.
const d = new deque([1, 2, 3]);
d.append(4);
d.appendleft(0);
print(
  d,
  d.pop(),
  d.popleft(),
  getItem(d, 0),
  getItem(d, -1),
  len(d),
  list(d),
  contains(d, 2),
  d.index(2),
  d.count(9),
);
d.extend([5, 6]);
d.extendleft("ab");
d.rotate(1);
print(d);
d.rotate(-2);
print(d);
d.reverse();
print(list(d));
d.remove("a");
d.insert(1, "i");
setItem(d, 0, "set");
print(d, eq(d.copy(), d));
const m = new deque(undefined, 2);
Array.from(range(4), (i: number) => m.append(i));
print(
  m,
  m.maxlen,
  new deque("abc", 2),
  truthy(new deque()),
  eq(new deque([1]), new deque([1])),
  eq(new deque([1]), [1]),
);
m.appendleft(9);
print(m, sum(new deque([1, 2])), getSlice(list(reversed(d)), null, 1));
d.clear();
print(d);
for (const f of Tuple.of(
  signature(() => new deque().pop(), "<lambda>", []),
  signature(() => new deque().popleft(), "<lambda>", []),
  signature(() => getItem(new deque([1]), 5), "<lambda>", []),
  signature(() => new deque([1]).remove(2), "<lambda>", []),
  signature(() => getSlice(new deque([1]), 0, 1), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, ValueError, TypeError);
    print(typeName(e), e);
  }
}
