import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// iter with a sentinel, explicit next, not iterable.
const data = py.iter([1, 2, 0, 3]);
py.print(py.list(py.iter(() => py.next(data), 0)), py.list(data));
const it = py.iter("ab");
py.print(py.next(it), py.next(it), py.next(it, null), py.is(py.iter(it), it));
for (const bad of py.Tuple.of(5, null, 1.5, py.object, py.len)) {
  try {
    for (const _ of py.iterate(bad)) {
    }
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
class Old {
  __getitem__(i: Dynamic): Dynamic {
    if (py.eq(i, 3)) {
      throw new py.IndexError();
    }
    return py.mul(i, i);
  }
}
py.print(
  py.list(new Old()),
  Array.from(py.iterate(new Old()), (x: Dynamic) => x),
  py.tuple(new Old()),
);
try {
  py.next([1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
