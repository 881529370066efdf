import {
  type AnyBase,
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  add,
  call,
  callMethod,
  describe,
  eq,
  getAttr,
  getItem,
  getSlice,
  hasAttr,
  hash,
  int,
  isInstance,
  len,
  list,
  lt,
  max,
  mod,
  namedTuple,
  print,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  spread,
  str,
  tuple,
  typeName,
  unpack,
} from "./runtime/python/index.js";

let n: Dynamic;
// Fields, defaults, replacement, equality with tuples.
const P = namedTuple("P", ["x", "y"]);
const p = call(P, [1], { y: 2 });
print(
  p,
  getAttr(p, "x"),
  getItem(p, 1),
  eq(p, Tuple.of(1, 2)),
  add(p, Tuple.of(3)),
  callMethod(p, "_asdict", []),
  callMethod(p, "_replace", [], { x: 9 }),
  getAttr(P, "_fields"),
  callMethod(P, "_make", [[5, 6]]),
  len(p),
  list(p),
  eq(hash(p), hash(Tuple.of(1, 2))),
  isInstance(p, tuple),
  lt(p, call(P, [1, 3])),
  getAttr(P, "_field_defaults"),
);
const [x, y] = unpack(p, 2);
print(
  x,
  y,
  ...spread(p),
  getItem(new Dict([[p, "k"]] as [Dynamic, Dynamic][]), Tuple.of(1, 2)),
  callMethod(p, "count", [1]),
  callMethod(p, "index", [2]),
  max(p),
  tuple(p),
  getSlice(p, null, null, -1),
  typeName(getSlice(p, null, 1)),
);
const Q = namedTuple("Q", "a b c", { defaults: [2, null] });
print(
  call(Q, [1]),
  call(Q, [1], { c: 3 }),
  getAttr(Q, "_field_defaults"),
  call(namedTuple("R", "a,b"), [1, 2]),
  getAttr(namedTuple("S", "def x x _y", { rename: true }), "_fields"),
);
class Person extends (namedTuple("Person", ["name", "age"], [0]) as AnyBase) {
  declare name: Dynamic;
  declare age: Dynamic;
  older(): Dynamic {
    return callMethod(this, "_replace", [], { age: this.age + 1 });
  }
  get label(): string {
    return `${this.name}:${str(this.age)}`;
  }
  static {
    describe(this, { annotations: () => ({ name: str, age: int }) });
  }
}
const e = new Person("Ann");
print(
  e,
  e.older(),
  e.label,
  getAttr(Person, "_fields"),
  eq(e, Tuple.of("Ann", 0)),
  callMethod(call(Person, [], { name: "B", age: 3 }), "_asdict", []),
  false ? getAttr(Person, "__annotations__") : "",
);
for (const bad of Tuple.of(
  signature(() => call(P, [1]), "<lambda>", []),
  signature(() => call(P, [1, 2, 3]), "<lambda>", []),
  signature(() => call(P, [1], { z: 2 }), "<lambda>", []),
  signature(() => callMethod(p, "_replace", [], { q: 1 }), "<lambda>", []),
  signature(() => callMethod(P, "_make", [[1]]), "<lambda>", []),
  signature(() => namedTuple("T", "a a"), "<lambda>", []),
  signature(() => namedTuple("T", "class"), "<lambda>", []),
  signature(() => namedTuple("T", "_a"), "<lambda>", []),
  signature(() => setAttr(p, "x", 5), "<lambda>", []),
  signature(() => getAttr(p, "nope"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const err = rethrowUnless(caught, TypeError, ValueError, AttributeError);
    print(typeName(err), err);
  }
}
const subject: Dynamic = e;
if (
  isInstance(subject, Person) &&
  hasAttr(subject, "name") &&
  ((n = getAttr(subject, "name")), true) &&
  hasAttr(subject, "age") &&
  eq(getAttr(subject, "age"), 0)
) {
  print("match", n);
}
print(
  sorted([call(P, [2, 1]), call(P, [1, 9])]),
  sorted([new Person("b", 1), new Person("a", 2)], {
    key: signature((q: Dynamic) => getAttr(q, "age"), "<lambda>", ["q"]),
  }),
  Array.from(Tuple.of(call(P, [1, 2]), call(P, [3, 4])), (q: Dynamic) => getAttr(q, "x")),
  `${str(p)}`,
  mod("%s %s", p),
);
