import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  add,
  callMethod,
  contains,
  eq,
  getItem,
  getSlice,
  hash,
  iadd,
  max,
  mul,
  print,
  rethrowUnless,
  setItem,
  sorted,
  tuple,
} from "./runtime/python/index.js";

// Creation, indexing, comparison, immutability.
const t = Tuple.of(1, "a", [2]);
print(
  t,
  t.length,
  t[0],
  getItem(t, -1),
  getSlice(t, 1, null),
  Tuple.of(),
  Tuple.of(1),
  tuple("ab"),
  tuple([1, 2]),
);
t[2].push(3);
print(
  t,
  add(Tuple.of(1, 2), Tuple.of(3)),
  mul(Tuple.of(0), 3),
  contains(t, 1),
  callMethod(t, "index", ["a"]),
  callMethod(t, "count", [1]),
  eq(hash(Tuple.of(1, 2)), hash(Tuple.of(1, 2))),
);
try {
  setItem(t, 0, 5);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
try {
  setItem(t, 2, iadd(getItem(t, 2), [4]));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e, t);
}
const x = Tuple.of(1);
print(
  x,
  1,
  Tuple.of(Tuple.of(1, 2), Tuple.of(3)),
  sorted([Tuple.of(2, "a"), Tuple.of(1, "z"), Tuple.of(1, "b")]),
);
function pair(): Dynamic {
  return Tuple.of(1, "two");
}
print(pair(), pair()[1], max(Tuple.of(1, 5), Tuple.of(2, 0)));
try {
  callMethod(Tuple.of(1, 2), "index", [7]);
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  print(e);
}
