import {
  type Dynamic,
  RuntimeError,
  TypeError,
  add,
  callMethod,
  contains,
  delItem,
  eq,
  ge,
  getItem,
  getSlice,
  iadd,
  imul,
  iterate,
  list,
  lt,
  map,
  mul,
  print,
  range,
  repr,
  rethrowUnless,
  setItem,
  sorted,
  spread,
  str,
  truthy,
  tuple,
  unpackStar,
} from "./runtime/python/index.js";
import { deepcopy } from "./runtime/python/stdlib/copy.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// Deques compare, concatenate, repeat, copy and change while they are iterated.

let a: Dynamic = new deque([1, [2]], 4);
const b = a.copy();
const c = deepcopy(a);
callMethod(getItem(b, 1), "append", [3]);
print(a, b, c, b.maxlen, eq(c, new deque([1, [2]])));
print(add(a, new deque([9])), mul(a, 2), add(new deque([1]), new deque([2, 3])));
print(
  lt(new deque([1, 2]), new deque([1, 3])),
  ge(new deque("ab"), new deque("a")),
  contains(new deque([1, 2]), 2),
);
a = iadd(a, [5, 6, 7]);
print(a);
a = imul(a, 2);
print(a);
const d = new deque(range(4));
try {
  for (const x of iterate(d)) {
    d.append(x);
  }
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print(e, d);
}
delItem(d, 0);
setItem(d, 0, "first");
d.insert(-1, "before last");
d.remove(3);
print(d, list(d), tuple(d), sorted(map(str, d)));
try {
  print(add(new deque([1]), [2]));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  getSlice(d, 0, 2);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
const [first, rest] = unpackStar(d, 1, 0);
print(first, rest, repr(new deque([d])), [...spread(new deque("xyz"))]);
d.clear();
print(d, !truthy(d));
