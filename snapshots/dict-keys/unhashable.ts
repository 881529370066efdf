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
  setItem,
  toException,
} from "./runtime/python/index.js";

// Unhashable keys raise TypeError.
for (const key of Tuple.of([1], { a: 1 }, new PySet([1]), Tuple.of(1, [2]))) {
  try {
    setItem(new Dict(), key, 1);
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof TypeError) {
      print(e);
    } else {
      throw caught;
    }
  }
}
try {
  new Dict([[[1], 2]] as [Dynamic, Dynamic][]);
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught2;
  }
}
try {
  get(new Dict(), []);
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught3;
  }
}
try {
  hash([]);
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught4;
  }
}
print(getItem(new Dict([[frozenset([1, 2]), "fs"]] as [Dynamic, Dynamic][]), frozenset([2, 1])));
