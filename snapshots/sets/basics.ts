import {
  type Dynamic,
  PySet,
  TypeError,
  add,
  bitand,
  bitor,
  bitxor,
  contains,
  eq,
  float,
  ge,
  le,
  len,
  lt,
  ne,
  print,
  rethrowUnless,
  set,
  sorted,
  sub,
  truthy,
} from "./runtime/python/index.js";

// Creation, membership, operators.
const s = new PySet([3, 1, 2, 3]);
print(sorted(s), len(s), contains(s, 1), set(), set([1, 1]), bitor(new PySet([1]), new PySet([2])));
const [a, b]: [Dynamic, Dynamic] = [new PySet([1, 2, 3]), new PySet([2, 3, 4])];
print(
  bitand(a, b),
  bitor(a, b),
  sub(a, b),
  bitxor(a, b),
  le(a, new PySet([1, 2, 3, 4])),
  lt(a, a),
  ge(a, new PySet([1])),
  a.isDisjoint(new PySet([9])),
);
print(
  eq(a, new PySet([3, 2, 1])),
  ne(new PySet([1, 2]), new PySet([1])),
  eq(new PySet([1]), new PySet([float(1), true])),
  truthy(set()),
);
const seen = set();
const unique: number[] = [];
for (const x of [3, 1, 3, 2, 1]) {
  if (!contains(seen, x)) {
    seen.add(x);
    unique.push(x);
  }
}
print(unique);
try {
  add(new PySet([1]), new PySet([2]));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
try {
  new PySet([[]]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
