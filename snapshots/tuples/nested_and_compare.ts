import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  add,
  callMethod,
  contains,
  enumerate,
  eq,
  float,
  getItem,
  getSlice,
  gt,
  hash,
  iadd,
  is,
  isIn,
  items,
  keywords,
  list,
  lt,
  max,
  min,
  mod,
  mul,
  print,
  repr,
  rethrowUnless,
  setItem,
  sorted,
  str,
  sum,
  tuple,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// Tuples in depth: nested unpacking, comparison by item, hash keys, repetition, mutable items inside, += on an item, slices.
const point = Tuple.of(1, Tuple.of(2, [3]), "x");
const items2: Dynamic[] = point;
const a = items2[0];
const items3: Dynamic[] = unpack(items2[1], 2);
const b = items3[0];
const [c] = unpack(items3[1], 1);
const d = items2[2];
print(
  a,
  b,
  c,
  d,
  point[1][1],
  getSlice(point, -1, null),
  getSlice(point, null, null, -1),
  getSlice(point, 5, null),
);
point[1][1].push(4);
print(point);
try {
  const target: Dynamic = point[1];
  setItem(target, 1, iadd(getItem(target, 1), [5]));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e, point);
}
try {
  setItem(point, 0, 9);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  lt(Tuple.of(1, 2), Tuple.of(1, 2, 0)),
  gt(Tuple.of(1, "b"), Tuple.of(1, "a")),
  gt(Tuple.of(2), Tuple.of(1, 99)),
  lt(Tuple.of(), Tuple.of(0)),
  eq(Tuple.of(1, 2), Tuple.of(float(1), add(true, 1))),
  eq(Tuple.of(1, 2), [1, 2]),
);
try {
  lt(Tuple.of(1, "a"), Tuple.of(1, 2));
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
const table = new Dict([
  [Tuple.of(1, 2), "a"],
  [Tuple.of(float(1), 2), "b"],
  [Tuple.of("1", 2), "c"],
  [Tuple.of(), "empty"],
  [Tuple.of(Tuple.of(1)), "nested"],
] as [Dynamic, Dynamic][]);
print(
  table,
  getItem(table, Tuple.of(true, 2)),
  contains(table, Tuple.of(1, 2)),
  isIn([1, 2], list(table)),
);
try {
  hash(Tuple.of(1, [2]));
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  print(e);
}
let t: Dynamic = add(mul(Tuple.of(0), 3), Tuple.of("z"));
const s = t;
t = iadd(t, Tuple.of(1));
print(
  t,
  s,
  callMethod(t, "count", [0]),
  callMethod(t, "index", ["z"]),
  mul(Tuple.of(1), 0),
  add(Tuple.of(1, 2), Tuple.of()),
  contains(t, 2),
);
print(
  max(Tuple.of(3, "a"), Tuple.of(3, "b")),
  min([Tuple.of(2, 1), Tuple.of(1, 9)]),
  sorted([Tuple.of(1, null), Tuple.of(0, null)]),
  sum(Tuple.of(Tuple.of(1), Tuple.of(2, 3)), Tuple.of()),
);
const x = Tuple.of(1, 2);
const y = x.length > 0 ? x : Tuple.of();
const items4: Dynamic[] = [x, 3];
const [first, _] = unpackStar(items4[0], 1, 0);
const last = items4[1];
print(
  x,
  is(y, x),
  first,
  last,
  tuple("ab"),
  tuple({ k: 1 }),
  is(tuple(x), x),
  Tuple.of(Tuple.of()).length,
  Tuple.of().length > 0,
  Tuple.of(Tuple.of()).length > 0,
);
for (const item of enumerate(items({ a: Tuple.of(1, 2), b: Tuple.of(3, 4) }))) {
  const [i, item2] = item;
  const [k, item3] = unpack(item2, 2);
  const [v, w] = unpack(item3, 2);
  print(i, k, v, w, keywords({ end: "; " }));
}
print(
  mod("%s and %r", Tuple.of("a", Tuple.of(1))),
  mod("%s", Tuple.of(Tuple.of(1, 2))),
  str(Tuple.of()),
  repr(Tuple.of(null)),
);
