import {
  type AnyBase,
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  call,
  callMethod,
  eq,
  float,
  format,
  getAttr,
  getItem,
  isInstance,
  len,
  max,
  namedTuple,
  print,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  spread,
  tuple,
  typeName,
  unpack,
} from "./runtime/python/index.js";

// collections.namedtuple and typing.NamedTuple.
const P = namedTuple("P", ["x", "y"]);
const Q = namedTuple("Q", "a b c", { defaults: [3] });
class Hit extends (namedTuple("Hit", ["id", "score"], [float(0)]) as AnyBase) {
  declare id: Dynamic;
  declare score: Dynamic;
  pct(): string {
    return `${format(this.score, ".0%")}`;
  }
}
const p = call(P, [1], { y: 2 });
print(
  p,
  getAttr(p, "x"),
  getItem(p, 1),
  eq(p, Tuple.of(1, 2)),
  callMethod(p, "_replace", [], { x: 9 }),
  callMethod(p, "_asdict", []),
  getAttr(P, "_fields"),
  [...spread(p)],
  len(p),
  callMethod(P, "_make", [[5, 6]]),
  isInstance(p, tuple),
  call(Q, [1, 2]),
);
const h = new Hit("d", 0.5);
const [i, s] = unpack(h, 2);
print(
  h,
  h.pct(),
  i,
  s,
  new Hit("z"),
  sorted([new Hit("b", 1), new Hit("a", 2)]),
  getAttr(
    max([new Hit("b", 1), new Hit("a", 2)], { key: (h: Dynamic) => getAttr(h, "score") }),
    "id",
  ),
  getItem(new Dict([[h, 1]] as [Dynamic, Dynamic][]), new Hit("d", 0.5)),
);
for (const f of Tuple.of(
  signature(() => call(P, [1]), "<lambda>", []),
  signature(() => call(P, [1, 2, 3]), "<lambda>", []),
  signature(() => setAttr(p, "x", 1), "<lambda>", []),
  signature(() => getAttr(p, "z"), "<lambda>", []),
  signature(() => call(P, [1], { z: 2 }), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, AttributeError);
    print(typeName(e), e);
  }
}
