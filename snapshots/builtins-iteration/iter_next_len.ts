import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  StopIteration,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  iter,
  lazyFlatMap,
  len,
  next,
  print,
  range,
  repr,
  set,
  toException,
  values,
} from "./runtime/python/index.js";

// iter, next, len, slice of custom things.
const i = iter([1, 2]);
print(next(i), next(i), next(i, "end"));
try {
  next(i);
} catch (caught) {
  const e = toException(caught);
  if (e instanceof StopIteration) {
    print(repr(e));
  } else {
    throw caught;
  }
}
print(
  len("é😀"),
  [].length,
  len(new Dict([[1, 2]] as [Dynamic, Dynamic][])),
  len(range(0, 10, 3)),
  Tuple.of(1).length,
  len(new PySet([1, 2])),
  len(bytes([97, 98])),
);
for (const bad of Tuple.of(
  5,
  null,
  lazyFlatMap([], (x: Dynamic) => [x]),
  true,
  len,
)) {
  try {
    len(bad);
  } catch (caught2) {
    const e = toException(caught2);
    if (e instanceof TypeError) {
      print(e);
    } else {
      throw caught2;
    }
  }
}
class L {
  __len__(): number {
    return -1;
  }
}
try {
  len(new L());
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof ValueError) {
    print(e);
  } else {
    throw caught3;
  }
}
const d = { a: 1 };
print(
  next(iter(d)),
  next(iter(values(d))),
  next(iter(set()), null),
  next(
    lazyFlatMap(d, (k: Dynamic) => (k === "z" ? [k] : [])),
    0,
  ),
);
