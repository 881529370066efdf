import {
  type Dynamic,
  KeyError,
  PySet,
  Tuple,
  and,
  callMethod,
  iand,
  ior,
  isub,
  ixor,
  len,
  print,
  range,
  rethrowUnless,
  set,
  sorted,
} from "./runtime/python/index.js";

// Methods that mutate and combine.
let s: Dynamic = new PySet([1, 2]);
print(callMethod(s, "add", [3]), s.update([4, 5], Tuple.of(6)), sorted(s));
s.discard(99);
s.remove(1);
try {
  s.remove(99);
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
print(
  sorted(
    s.union(
      [7],
      and("a", () => [8]),
    ),
  ),
  sorted(s.intersection([2, 3, 99])),
  sorted(s.difference([2], [3])),
  sorted(s.symmetricDifference([2, 100])),
);
s.intersectionUpdate([2, 3, 4]);
print(sorted(s));
s = isub(s, new PySet([2]));
s = ior(s, new PySet([10]));
s = ixor(s, new PySet([3, 11]));
s = iand(s, new PySet([4, 10, 11, 12]));
print(sorted(s), s.isSubset(range(20)), s.isSuperset([]), new PySet([5]).pop());
const c = callMethod(s, "copy", []);
c.clear();
print(c, len(s));
try {
  set().pop();
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print(e);
}
