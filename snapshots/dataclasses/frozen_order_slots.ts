import {
  AttributeError,
  Dict,
  type Dynamic,
  FrozenInstanceError,
  Tuple,
  TypeError,
  call,
  dataclass,
  eq,
  getItem,
  hash,
  isInstance,
  lt,
  max,
  print,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  typeName,
} from "./runtime/python/index.js";

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
    dataclass(this, [{ name: "major" }, { name: "minor" }], { order: true, frozen: true });
    signature(this, "V.__init__", ["major", "minor="]);
  }
}
print(
  sorted([new V(2), new V(1, 5), new V(1)]),
  lt(new V(1), new V(1, 1)),
  getItem(new Dict([[new V(1), "k"]] as [Dynamic, Dynamic][]), new V(1, 0)),
  eq(hash(new V(1)), hash(new V(1))),
  max(new V(3), new V(2, 9)),
);
try {
  setAttr(new V(1), "major", 2);
} catch (caught) {
  const e = rethrowUnless(caught, FrozenInstanceError);
  print(typeName(e), e, isInstance(e, AttributeError));
}
class K {
  declare a: number;
  declare b: number;

  constructor({ a, b = 2 as Dynamic }: Dynamic) {
    this.a = a;
    this.b = b;
  }
  static {
    dataclass(this, [
      { name: "a", kwOnly: true },
      { name: "b", kwOnly: true },
    ]);
    signature(this, "K.__init__", ["*", "a", "b="]);
  }
}
class Part {
  declare x: number;
  declare _: Dynamic;
  declare y: number;

  constructor(x: number, { y = 0 as Dynamic }: Dynamic = {}) {
    this.x = x;
    this.y = y;
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y", kwOnly: true }]);
    signature(this, "Part.__init__", ["x", "*", "y="]);
  }
}
print(new K({ a: 1 }), new Part(1, { y: 2 }));
for (const f of Tuple.of(
  signature(() => call(K, [1]), "<lambda>", []),
  signature(() => call(Part, [1, 2]), "<lambda>", []),
  signature(() => lt(new V(1), 5), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, TypeError);
    print(e);
  }
}
