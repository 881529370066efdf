import * as py from "./runtime/python/index.js";

// range as a value.
const r = py.range(2, 10, 3);
py.print(
  r,
  py.list(r),
  py.len(r),
  py.getItem(r, 1),
  py.getItem(r, -1),
  py.contains(r, 5),
  py.contains(r, 6),
  py.getAttr(r, "start"),
  py.getAttr(r, "stop"),
  py.getAttr(r, "step"),
);
py.print(
  py.eq(py.range(3), py.range(0, 3, 1)),
  py.eq(py.range(0), py.range(5, 2)),
  py.list(py.range(5, 0, -2)),
  py.list(py.range(3, 0)),
  py.getSlice(py.range(10), 3, 7),
);
py.print(
  py.list(py.reversed(py.range(4))),
  py.callMethod(py.range(5), "index", [3]),
  py.callMethod(py.range(5), "count", [9]),
  py.sum(py.range(101)),
  py.truthy(py.range(0)),
);
py.print(
  py.contains(py.range(5), py.float(2)),
  py.contains(py.range(5), "a"),
  py.eq(py.hash(py.range(3)), py.hash(py.range(3))),
  py.max(py.range(4)),
  [...py.range(2)],
);
for (const args of py.Tuple.of(py.Tuple.of(1, 2, 0), py.Tuple.of(1.5), py.Tuple.of("a"))) {
  try {
    py.call(py.range, args);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(e);
  }
}
try {
  py.getItem(py.range(3), 5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.IndexError);
  py.print(e);
}
