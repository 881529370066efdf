import {
  AttributeError,
  IndexError,
  Tuple,
  TypeError,
  ValueError,
  add,
  call,
  callMethod,
  contains,
  eq,
  getAttr,
  getItem,
  getSlice,
  hash,
  isInstance,
  len,
  lt,
  map,
  mod,
  namedTuple,
  print,
  repr,
  rethrowUnless,
  setAttr,
  signature,
  spread,
  strFormat,
  tuple,
  typeName,
  unpackStar,
} from "./runtime/python/index.js";

// Defaults, _make, _replace, _asdict and the errors of wrong fields.

const Point = namedTuple("Point", "x y z", { defaults: [0] });
const p = call(Point, [1], { y: 2 });
print(
  p,
  callMethod(p, "_asdict", []),
  getAttr(p, "_fields"),
  getAttr(Point, "_field_defaults"),
  callMethod(p, "_replace", [], { z: 9 }),
  callMethod(Point, "_make", [[4, 5, 6]]),
);
const [x, rest] = unpackStar(p, 1, 0);
print(
  x,
  rest,
  getSlice(p, 1, null),
  add(p, Tuple.of(1)),
  len(p),
  contains(p, 2),
  callMethod(p, "index", [2]),
  callMethod(p, "count", [0]),
  eq(p, Tuple.of(1, 2, 0)),
  lt(p, Tuple.of(1, 3)),
  eq(hash(p), hash(Tuple.of(1, 2, 0))),
);
for (const bad of Tuple.of(
  signature(() => call(Point, []), "<lambda>", []),
  signature(() => call(Point, [1, 2, 3, 4]), "<lambda>", []),
  signature(() => call(Point, [1, 2], { w: 3 }), "<lambda>", []),
  signature(() => callMethod(p, "_replace", [], { w: 1 }), "<lambda>", []),
  signature(() => callMethod(Point, "_make", [[1]]), "<lambda>", []),
  signature(() => getAttr(p, "w"), "<lambda>", []),
  signature(() => getItem(p, 5), "<lambda>", []),
  signature(() => namedTuple("Bad", "a a"), "<lambda>", []),
  signature(() => namedTuple("Bad", "class"), "<lambda>", []),
  signature(() => namedTuple("Bad", "_a"), "<lambda>", []),
  signature(() => namedTuple("Bad", "a b", { defaults: [1, 2, 3] }), "<lambda>", []),
  signature(() => namedTuple("1Bad", "a"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError, AttributeError, IndexError);
    print(typeName(e), e);
  }
}
try {
  setAttr(p, "x", 5);
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}
const R = namedTuple("R", ["class", "ok", "ok", "_x"], { rename: true });
print(getAttr(R, "_fields"), call(R, [1, 2, 3, 4]));
print(
  isInstance(p, tuple),
  isInstance(p, Point),
  typeName(p),
  getAttr(Point, "__name__"),
  repr(call(Point, [], { y: [p], x: null })),
);
print(strFormat("{0.x} {0[1]} {y}", [p], { y: getAttr(p, "z") }), mod("%d %d %d", p), [
  ...spread(map(getAttr(Point, "_make"), getSlice([Tuple.of(1, 2), Tuple.of(3, 4, 5)], 1, null))),
]);
