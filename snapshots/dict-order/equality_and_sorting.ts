import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Order does not matter for equality; sorting by keys and values.
const a = { x: 1, y: 2 };
const b = { y: 2, x: 1 };
py.print(
  py.eq(a, b),
  py.eq(py.list(a), py.list(b)),
  py.str(a) === py.str(b),
  py.eq(py.sorted(py.items(a)), py.sorted(py.items(b))),
  py.mergeDicts(a, b),
  py.mergeDicts(b, a),
  py.dict(py.sorted(py.items(b))),
  py.dict(py.reversed(py.items(a))),
  py.min(py.items(a), { key: (i: Dynamic) => py.neg(i[1]) }),
);
const scores = { ann: 3, bob: 5, cy: 3 };
py.print(
  py.sorted(scores, { key: (n: string) => py.Tuple.of(py.neg(py.getItem(scores, n)), n) }),
  py.sorted(py.items(scores), { key: (kv: Dynamic) => kv[1] }).map(([k]: Dynamic) => k),
  py.getSlice(py.list(scores), null, null, -1),
  py.index(py.list(py.values(scores)), 5),
  py.dict(py.zip(py.values(scores), scores)),
);
py.setItem(a, "x", 9);
py.update(a, undefined, { z: 0 });
py.pop(a, "y");
py.setItem(a, "y", 1);
py.print(a);
