import {
  Dict,
  type Dynamic,
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
  rethrowUnless,
  set,
  values,
} from "./runtime/python/index.js";

// iter, next, len, slice of custom things.
const i = iter([1, 2]);
print(next(i), next(i), next(i, "end"));
try {
  next(i);
} catch (caught) {
  const e = rethrowUnless(caught, StopIteration);
  print(repr(e));
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
    const e = rethrowUnless(caught2, TypeError);
    print(e);
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
  const e = rethrowUnless(caught3, ValueError);
  print(e);
}
const d = { a: 1 };
print(
  next(iter(d)),
  next(iter(values(d))),
  next(iter(set()), null),
  next(
    lazyFlatMap(d, (k: string) => (k === "z" ? [k] : [])),
    0,
  ),
);
