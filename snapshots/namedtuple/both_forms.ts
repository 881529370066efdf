import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";

// collections.namedtuple and typing.NamedTuple.
const P = py.namedTuple("P", ["x", "y"]);
const Q = py.namedTuple("Q", "a b c", { defaults: [3] });
class Hit extends (py.namedTuple("Hit", ["id", "score"], [py.float(0)]) as AnyBase) {
  declare id: Dynamic;
  declare score: Dynamic;
  pct(): string {
    return `${py.format(this.score, ".0%")}`;
  }
}
const p = py.call(P, [1], { y: 2 });
py.print(
  p,
  py.getAttr(p, "x"),
  py.getItem(p, 1),
  py.eq(p, py.Tuple.of(1, 2)),
  py.callMethod(p, "_replace", [], { x: 9 }),
  py.callMethod(p, "_asdict", []),
  py.getAttr(P, "_fields"),
  [...py.spread(p)],
  py.len(p),
  py.callMethod(P, "_make", [[5, 6]]),
  py.isInstance(p, py.tuple),
  py.call(Q, [1, 2]),
);
const h = new Hit("d", 0.5);
const [i, s] = py.unpack(h, 2);
py.print(
  h,
  h.pct(),
  i,
  s,
  new Hit("z"),
  py.sorted([new Hit("b", 1), new Hit("a", 2)]),
  py.getAttr(py.max([new Hit("b", 1), new Hit("a", 2)], { key: (h: Dynamic) => h.score }), "id"),
  py.getItem(new py.Dict([[h, 1]] as [Dynamic, Dynamic][]), new Hit("d", 0.5)),
);
for (const f of py.Tuple.of(
  py.signature(() => py.call(P, [1]), "<lambda>", []),
  py.signature(() => py.call(P, [1, 2, 3]), "<lambda>", []),
  py.signature(() => py.setAttr(p, "x", 1), "<lambda>", []),
  py.signature(() => py.getAttr(p, "z"), "<lambda>", []),
  py.signature(() => py.call(P, [1], { z: 2 }), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
