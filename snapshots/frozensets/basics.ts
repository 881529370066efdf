import {
  AttributeError,
  Dict,
  type Dynamic,
  PySet,
  bitand,
  bitor,
  callMethod,
  contains,
  eq,
  frozenset,
  getItem,
  hash,
  ior,
  len,
  print,
  rethrowUnless,
  sorted,
  sub,
  typeName,
} from "./runtime/python/index.js";

// frozenset is hashable and immutable.
let f: Dynamic = frozenset([1, 2, 2]);
print(
  f,
  len(f),
  eq(f, new PySet([1, 2])),
  getItem(new Dict([[f, "k"]] as [Dynamic, Dynamic][]), frozenset(new PySet([2, 1]))),
  frozenset(),
);
print(
  bitor(f, new PySet([3])),
  bitor(new PySet([3]), f),
  typeName(bitor(f, new PySet([3]))),
  typeName(bitor(new PySet([3]), f)),
  bitand(f, new PySet([1])),
  sub(f, new PySet([1])),
);
print(
  len(new PySet([frozenset("ab"), frozenset("ba")])),
  contains(f, 1),
  sorted(f),
  eq(hash(f), hash(frozenset([2, 1]))),
);
try {
  callMethod(f, "add", [3]);
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
const g = f;
f = ior(f, new PySet([9]));
print(sorted(f), g);
