import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// frozen, order, hash, kw_only, slots.
class V {
  declare major: number;
  declare minor: number;

  constructor(major: number, minor: number = 0 as Dynamic) {
    this.major = major;
    this.minor = minor;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "major" }, { name: "minor" }], { order: true, frozen: true });
    py.signature(this, "V.__init__", ["major", "minor="]);
  }
}
py.print(
  py.sorted([new V(2), new V(1, 5), new V(1)]),
  py.lt(new V(1), new V(1, 1)),
  py.getItem(new py.Dict([[new V(1), "k"]] as [Dynamic, Dynamic][]), new V(1, 0)),
  py.eq(py.hash(new V(1)), py.hash(new V(1))),
  py.max(new V(3), new V(2, 9)),
);
try {
  py.setAttr(new V(1), "major", 2);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.FrozenInstanceError);
  py.print(py.typeName(e), e, py.isInstance(e, py.AttributeError));
}
class K {
  declare a: number;
  declare b: number;

  constructor({ a, b = 2 as Dynamic }: Dynamic) {
    this.a = a;
    this.b = b;
  }
  static {
    py.dataclass(this, [
      { name: "a", kwOnly: true },
      { name: "b", kwOnly: true },
    ]);
    py.signature(this, "K.__init__", ["*", "a", "b="]);
  }
}
class Part {
  declare x: number;
  declare _: number;
  declare y: number;

  constructor(x: number, { y = 0 as Dynamic }: Dynamic = {}) {
    this.x = x;
    this.y = y;
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y", kwOnly: true }]);
    py.signature(this, "Part.__init__", ["x", "*", "y="]);
  }
}
py.print(new K({ a: 1 }), new Part(1, { y: 2 }));
for (const f of py.Tuple.of(
  py.signature(() => py.call(K, [1]), "<lambda>", []),
  py.signature(() => py.call(Part, [1, 2]), "<lambda>", []),
  py.signature(() => py.lt(new V(1), 5), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}
