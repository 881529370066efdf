import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";

let n: Dynamic;
// Fields, defaults, replacement, equality with tuples.
const P = py.namedTuple("P", ["x", "y"]);
const p = py.call(P, [1], { y: 2 });
py.print(
  p,
  py.getAttr(p, "x"),
  py.getItem(p, 1),
  py.eq(p, py.Tuple.of(1, 2)),
  py.add(p, py.Tuple.of(3)),
  py.callMethod(p, "_asdict", []),
  py.callMethod(p, "_replace", [], { x: 9 }),
  py.getAttr(P, "_fields"),
  py.callMethod(P, "_make", [[5, 6]]),
  py.len(p),
  py.list(p),
  py.eq(py.hash(p), py.hash(py.Tuple.of(1, 2))),
  py.isInstance(p, py.tuple),
  py.lt(p, py.call(P, [1, 3])),
  py.getAttr(P, "_field_defaults"),
);
const [x, y] = py.unpack(p, 2);
py.print(
  x,
  y,
  ...py.spread(p),
  py.getItem(new py.Dict([[p, "k"]] as [Dynamic, Dynamic][]), py.Tuple.of(1, 2)),
  py.callMethod(p, "count", [1]),
  py.callMethod(p, "index", [2]),
  py.max(p),
  py.tuple(p),
  py.getSlice(p, null, null, -1),
  py.typeName(py.getSlice(p, null, 1)),
);
const Q = py.namedTuple("Q", "a b c", { defaults: [2, null] });
py.print(
  py.call(Q, [1]),
  py.call(Q, [1], { c: 3 }),
  py.getAttr(Q, "_field_defaults"),
  py.call(py.namedTuple("R", "a,b"), [1, 2]),
  py.getAttr(py.namedTuple("S", "def x x _y", { rename: true }), "_fields"),
);
class Person extends (py.namedTuple("Person", ["name", "age"], [0]) as AnyBase) {
  declare name: Dynamic;
  declare age: Dynamic;
  older(): Dynamic {
    return py.call(py.getAttr(this, "_replace"), [], { age: py.add(this.age, 1) });
  }
  get label(): string {
    return `${py.str(this.name)}:${py.str(this.age)}`;
  }
  static {
    py.pyClass(this, { name: "Person" });
    py.describe(this, { annotations: () => ({ name: py.str, age: py.int }) });
  }
}
const e = new Person("Ann");
py.print(
  e,
  e.older(),
  e.label,
  py.getAttr(Person, "_fields"),
  py.eq(e, py.Tuple.of("Ann", 0)),
  py.callMethod(py.call(Person, [], { name: "B", age: 3 }), "_asdict", []),
  false ? py.getAttr(Person, "__annotations__") : "",
);
for (const bad of py.Tuple.of(
  py.signature(() => py.call(P, [1]), "<lambda>", []),
  py.signature(() => py.call(P, [1, 2, 3]), "<lambda>", []),
  py.signature(() => py.call(P, [1], { z: 2 }), "<lambda>", []),
  py.signature(() => py.callMethod(p, "_replace", [], { q: 1 }), "<lambda>", []),
  py.signature(() => py.callMethod(P, "_make", [[1]]), "<lambda>", []),
  py.signature(() => py.namedTuple("T", "a a"), "<lambda>", []),
  py.signature(() => py.namedTuple("T", "class"), "<lambda>", []),
  py.signature(() => py.namedTuple("T", "_a"), "<lambda>", []),
  py.signature(() => py.setAttr(p, "x", 5), "<lambda>", []),
  py.signature(() => py.getAttr(p, "nope"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const err = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.AttributeError);
    py.print(py.typeName(err), err);
  }
}
const subject: Dynamic = e;
if (
  py.isInstance(subject, Person) &&
  py.hasAttr(subject, "name") &&
  ((n = py.getAttr(subject, "name")), true) &&
  py.hasAttr(subject, "age") &&
  py.eq(py.getAttr(subject, "age"), 0)
) {
  py.print("match", n);
}
py.print(
  py.sorted([py.call(P, [2, 1]), py.call(P, [1, 9])]),
  py.sorted([new Person("b", 1), new Person("a", 2)], { key: py.signature((q: Dynamic) => q.age, "<lambda>", ["q"]) }),
  Array.from(py.Tuple.of(py.call(P, [1, 2]), py.call(P, [3, 4])), (q: Dynamic) => py.getAttr(q, "x")),
  `${py.str(p)}`,
  py.mod("%s %s", p),
);
