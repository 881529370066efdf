import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Iteration without __iter__: __getitem__ from 0 until IndexError; in, list, sorted, unpacking over such an object.
class Squares {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __getitem__(i: Dynamic): Dynamic {
    if (py.ge(i, this.n)) {
      throw new py.IndexError(i);
    }
    return py.mul(i, i);
  }
}

const s = new Squares(4);
py.print(
  py.list(s),
  Array.from(py.iterate(s), (x: Dynamic) => x),
  py.contains(s, 9),
  py.contains(s, 5),
  py.max(s),
  py.sum(s),
);
const [a, rest] = py.unpackStar(s, 1, 0);
py.print(a, rest, py.dict(py.enumerate(s)), py.list(py.zip(s, "ab")));
const it = py.iter(s);
py.print(py.next(it), py.next(it), py.list(it), py.next(it, "end"));

class Bad {
  __getitem__(i: Dynamic): Dynamic {
    if (py.eq(i, 2)) {
      throw new py.KeyError("two");
    }
    return i;
  }
}

try {
  for (const x of py.iterate(new Bad())) {
    py.print(x);
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}

class Neither {}

for (const attempt of py.Tuple.of(
  py.signature(() => py.list(new Neither()), "<lambda>", []),
  py.signature(() => py.iter(new Neither()), "<lambda>", []),
  py.signature(() => py.next([1]), "<lambda>", []),
  py.signature(() => py.contains(new Neither(), 1), "<lambda>", []),
)) {
  try {
    py.call(attempt, []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}
