import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  frozenset,
  get,
  getItem,
  hash,
  print,
  rethrowUnless,
  setItem,
} from "./runtime/python/index.js";

// Unhashable keys raise TypeError.
for (const key of Tuple.of([1], { a: 1 }, new PySet([1]), Tuple.of(1, [2]))) {
  try {
    setItem(new Dict(), key, 1);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
try {
  new Dict([[[1], 2]] as [Dynamic, Dynamic][]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  get(new Dict(), []);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
try {
  hash([]);
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  print(e);
}
print(getItem(new Dict([[frozenset([1, 2]), "fs"]] as [Dynamic, Dynamic][]), frozenset([2, 1])));
