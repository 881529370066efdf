import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Tuples in depth: nested unpacking, comparison by item, hash keys, repetition, mutable items inside, += on an item, slices.
const point = py.Tuple.of(1, py.Tuple.of(2, [3]), "x");
const items2: Dynamic[] = point;
const a = items2[0];
const items3: Dynamic[] = py.unpack(items2[1], 2);
const b = items3[0];
const [c] = py.unpack(items3[1], 1);
const d = items2[2];
py.print(
  a,
  b,
  c,
  d,
  point[1][1],
  py.getSlice(point, -1, null),
  py.getSlice(point, null, null, -1),
  py.getSlice(point, 5, null),
);
point[1][1].push(4);
py.print(point);
try {
  const target: Dynamic = point[1];
  py.setItem(target, 1, py.iadd(py.getItem(target, 1), [5]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e, point);
}
try {
  py.setItem(point, 0, 9);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  py.lt(py.Tuple.of(1, 2), py.Tuple.of(1, 2, 0)),
  py.gt(py.Tuple.of(1, "b"), py.Tuple.of(1, "a")),
  py.gt(py.Tuple.of(2), py.Tuple.of(1, 99)),
  py.lt(py.Tuple.of(), py.Tuple.of(0)),
  py.eq(py.Tuple.of(1, 2), py.Tuple.of(py.float(1), py.add(true, 1))),
  py.eq(py.Tuple.of(1, 2), [1, 2]),
);
try {
  py.lt(py.Tuple.of(1, "a"), py.Tuple.of(1, 2));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
const table = new py.Dict([
  [py.Tuple.of(1, 2), "a"],
  [py.Tuple.of(py.float(1), 2), "b"],
  [py.Tuple.of("1", 2), "c"],
  [py.Tuple.of(), "empty"],
  [py.Tuple.of(py.Tuple.of(1)), "nested"],
] as [Dynamic, Dynamic][]);
py.print(
  table,
  py.getItem(table, py.Tuple.of(true, 2)),
  py.contains(table, py.Tuple.of(1, 2)),
  py.isIn([1, 2], py.list(table)),
);
try {
  py.hash(py.Tuple.of(1, [2]));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print(e);
}
let t: Dynamic = py.add(py.mul(py.Tuple.of(0), 3), py.Tuple.of("z"));
const s = t;
t = py.iadd(t, py.Tuple.of(1));
py.print(
  t,
  s,
  py.callMethod(t, "count", [0]),
  py.callMethod(t, "index", ["z"]),
  py.mul(py.Tuple.of(1), 0),
  py.add(py.Tuple.of(1, 2), py.Tuple.of()),
  py.contains(t, 2),
);
py.print(
  py.max(py.Tuple.of(3, "a"), py.Tuple.of(3, "b")),
  py.min([py.Tuple.of(2, 1), py.Tuple.of(1, 9)]),
  py.sorted([py.Tuple.of(1, null), py.Tuple.of(0, null)]),
  py.sum(py.Tuple.of(py.Tuple.of(1), py.Tuple.of(2, 3)), py.Tuple.of()),
);
const x = py.Tuple.of(1, 2);
const y = x.length > 0 ? x : py.Tuple.of();
const items4: Dynamic[] = [x, 3];
const [first, _] = py.unpackStar(items4[0], 1, 0);
const last = items4[1];
py.print(
  x,
  py.is(y, x),
  first,
  last,
  py.tuple("ab"),
  py.tuple({ k: 1 }),
  py.is(py.tuple(x), x),
  py.Tuple.of(py.Tuple.of()).length,
  py.Tuple.of().length > 0,
  py.Tuple.of(py.Tuple.of()).length > 0,
);
for (const item of py.enumerate(py.items({ a: py.Tuple.of(1, 2), b: py.Tuple.of(3, 4) }))) {
  const [i, item2] = item;
  const [k, item3] = py.unpack(item2, 2);
  const [v, w] = py.unpack(item3, 2);
  py.print(i, k, v, w, py.keywords({ end: "; " }));
}
py.print(
  py.mod("%s and %r", py.Tuple.of("a", py.Tuple.of(1))),
  py.mod("%s", py.Tuple.of(py.Tuple.of(1, 2))),
  py.str(py.Tuple.of()),
  py.repr(py.Tuple.of(null)),
);
