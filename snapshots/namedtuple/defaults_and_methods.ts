import * as py from "./runtime/python/index.js";

// Defaults, _make, _replace, _asdict and the errors of wrong fields.

const Point = py.namedTuple("Point", "x y z", { defaults: [0] });
const p = py.call(Point, [1], { y: 2 });
py.print(
  p,
  py.callMethod(p, "_asdict", []),
  py.getAttr(p, "_fields"),
  py.getAttr(Point, "_field_defaults"),
  py.callMethod(p, "_replace", [], { z: 9 }),
  py.callMethod(Point, "_make", [[4, 5, 6]]),
);
const [x, rest] = py.unpackStar(p, 1, 0);
py.print(
  x,
  rest,
  py.getSlice(p, 1, null),
  py.add(p, py.Tuple.of(1)),
  py.len(p),
  py.contains(p, 2),
  py.callMethod(p, "index", [2]),
  py.callMethod(p, "count", [0]),
  py.eq(p, py.Tuple.of(1, 2, 0)),
  py.lt(p, py.Tuple.of(1, 3)),
  py.eq(py.hash(p), py.hash(py.Tuple.of(1, 2, 0))),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.call(Point, []), "<lambda>", []),
  py.signature(() => py.call(Point, [1, 2, 3, 4]), "<lambda>", []),
  py.signature(() => py.call(Point, [1, 2], { w: 3 }), "<lambda>", []),
  py.signature(() => py.callMethod(p, "_replace", [], { w: 1 }), "<lambda>", []),
  py.signature(() => py.callMethod(Point, "_make", [[1]]), "<lambda>", []),
  py.signature(() => py.getAttr(p, "w"), "<lambda>", []),
  py.signature(() => py.getItem(p, 5), "<lambda>", []),
  py.signature(() => py.namedTuple("Bad", "a a"), "<lambda>", []),
  py.signature(() => py.namedTuple("Bad", "class"), "<lambda>", []),
  py.signature(() => py.namedTuple("Bad", "_a"), "<lambda>", []),
  py.signature(() => py.namedTuple("Bad", "a b", { defaults: [1, 2, 3] }), "<lambda>", []),
  py.signature(() => py.namedTuple("1Bad", "a"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.AttributeError, py.IndexError);
    py.print(py.typeName(e), e);
  }
}
try {
  py.setAttr(p, "x", 5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
const R = py.namedTuple("R", ["class", "ok", "ok", "_x"], { rename: true });
py.print(py.getAttr(R, "_fields"), py.call(R, [1, 2, 3, 4]));
py.print(
  py.isInstance(p, py.tuple),
  py.isInstance(p, Point),
  py.typeName(p),
  py.getAttr(Point, "__name__"),
  py.repr(py.call(Point, [], { y: [p], x: null })),
);
py.print(py.strFormat("{0.x} {0[1]} {y}", [p], { y: py.getAttr(p, "z") }), py.mod("%d %d %d", p), [
  ...py.spread(py.map(py.getAttr(Point, "_make"), py.getSlice([py.Tuple.of(1, 2), py.Tuple.of(3, 4, 5)], 1, null))),
]);
