import {
  AttributeError,
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  add,
  bitand,
  bitor,
  bitxor,
  call,
  callMethod,
  contains,
  eq,
  float,
  frozenset,
  get,
  getItem,
  getSlice,
  hash,
  ior,
  is,
  items,
  lazyFlatMap,
  le,
  len,
  lt,
  print,
  repr,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  sub,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Frozen sets as keys and members: hash by content, equality with sets, sets of sets, results of mixed operations.
const a = frozenset([1, 2]);
const table = new Dict([
  [a, "pair"],
  [frozenset(), "empty"],
] as [Dynamic, Dynamic][]);
print(
  getItem(table, frozenset([2, 1, 2])),
  getItem(table, frozenset()),
  contains(table, frozenset([3])),
  eq(new PySet([1, 2]), a),
  eq(a, new PySet([2, 1])),
);
const family = new PySet([frozenset("ab"), frozenset("ba"), frozenset("c")]);
print(len(family), contains(family, frozenset("c")), contains(family, new PySet(["c"])));
print(
  typeName(bitor(a, new PySet([3]))),
  typeName(bitor(new PySet([3]), a)),
  typeName(false ? bitand(a, getSlice([1], null, 0)) : bitand(a, new PySet([1]))),
);
print(
  sorted(bitor(a, new PySet([3]))),
  sorted(sub(new PySet([3, 1]), a)),
  sorted(bitxor(a, new PySet([1, 9]))),
  eq(callMethod(a, "union", [[5], Tuple.of(6)]), new PySet([1, 2, 5, 6])),
);
let b: Dynamic = a;
b = ior(b, new PySet([7]));
print(sorted(a), sorted(b), is(a, b));
for (const bad of Tuple.of(
  signature(() => callMethod(a, "add", [3]), "<lambda>", []),
  signature(() => bitor(a, [3]), "<lambda>", []),
  signature(() => frozenset([[1]]), "<lambda>", []),
  signature(() => frozenset(3), "<lambda>", []),
  signature(() => lt(a, [1]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError, TypeError);
    print(typeName(e), e);
  }
}
print(
  le(a, new PySet([1, 2])),
  lt(a, new PySet([1, 2])),
  lt(a, new PySet([1, 2, 3])),
  callMethod(a, "issuperset", [[1]]),
  callMethod(a, "isdisjoint", ["x"]),
);
print(
  frozenset("a"),
  frozenset(),
  repr(frozenset([Tuple.of(1, "x")])),
  truthy(frozenset()),
  len(a),
);
const edges = new Dict();
for (const [x, y] of [Tuple.of("a", "b"), Tuple.of("b", "a"), Tuple.of("b", "c")]) {
  const value = add(get(edges, frozenset(Tuple.of(x, y)), 0), 1);
  setItem(edges, frozenset(Tuple.of(x, y)), value);
}
print(sorted(lazyFlatMap(items(edges), ([k, v]: Dynamic) => [Tuple.of(sorted(k), v)])));
print(
  is(callMethod(a, "copy", []), a),
  eq(frozenset(a), a),
  eq(hash(frozenset([1, 2])), hash(frozenset([2, 1]))),
  contains(a, float(1)),
  contains(a, true),
);
