import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Creation, indexing, comparison, immutability.
const t = py.Tuple.of(1, "a", [2]);
py.print(
  t,
  t.length,
  t[0],
  py.getItem(t, -1),
  py.getSlice(t, 1, null),
  py.Tuple.of(),
  py.Tuple.of(1),
  py.tuple("ab"),
  py.tuple([1, 2]),
);
t[2].push(3);
py.print(
  t,
  py.add(py.Tuple.of(1, 2), py.Tuple.of(3)),
  py.mul(py.Tuple.of(0), 3),
  py.contains(t, 1),
  py.callMethod(t, "index", ["a"]),
  py.callMethod(t, "count", [1]),
  py.eq(py.hash(py.Tuple.of(1, 2)), py.hash(py.Tuple.of(1, 2))),
);
try {
  py.setItem(t, 0, 5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
try {
  py.setItem(t, 2, py.iadd(py.getItem(t, 2), [4]));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e, t);
}
const x = py.Tuple.of(1);
py.print(
  x,
  1,
  py.Tuple.of(py.Tuple.of(1, 2), py.Tuple.of(3)),
  py.sorted([py.Tuple.of(2, "a"), py.Tuple.of(1, "z"), py.Tuple.of(1, "b")]),
);
function pair(): Dynamic {
  return py.Tuple.of(1, "two");
}
py.print(pair(), pair()[1], py.max(py.Tuple.of(1, 5), py.Tuple.of(2, 0)));
try {
  py.callMethod(py.Tuple.of(1, 2), "index", [7]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}
