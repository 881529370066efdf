import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// iter, next, len, slice of custom things.
const i = py.iter([1, 2]);
py.print(py.next(i), py.next(i), py.next(i, "end"));
try {
  py.next(i);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.StopIteration);
  py.print(py.repr(e));
}
py.print(
  py.len("é😀"),
  [].length,
  py.len(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
  py.len(py.range(0, 10, 3)),
  py.Tuple.of(1).length,
  py.len(new py.PySet([1, 2])),
  py.len(py.bytes([97, 98])),
);
for (const bad of py.Tuple.of(
  5,
  null,
  py.lazyFlatMap([], (x: Dynamic) => [x]),
  true,
  py.len,
)) {
  try {
    py.len(bad);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}
class L {
  __len__(): number {
    return -1;
  }
}
try {
  py.len(new L());
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}
const d = { a: 1 };
py.print(
  py.next(py.iter(d)),
  py.next(py.iter(py.values(d))),
  py.next(py.iter(py.set()), null),
  py.next(
    py.lazyFlatMap(d, (k: string) => (k === "z" ? [k] : [])),
    0,
  ),
);
