import {
  type AnyBase,
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  eq,
  getAttr,
  getItem,
  isInstance,
  mul,
  namedTuple,
  or,
  print,
  repr,
  signature,
  str,
  superNew,
  tuple,
  unpack,
} from "./runtime/python/index.js";

// NamedTuple and namedtuple bases with methods, properties, class methods and overridden dunders.

class Point extends (namedTuple("Point", ["x", "y"], [0]) as AnyBase) {
  declare x: Dynamic;
  declare y: Dynamic;
  get norm(): number {
    return add(mul(this.x, this.x), mul(this.y, this.y));
  }
  static origin(): Dynamic {
    return new this(0, 0);
  }
  static dims(): number {
    return 2;
  }
  __add__(other: Dynamic): Dynamic {
    return new Point(add(this.x, getAttr(other, "x")), add(this.y, getAttr(other, "y")));
  }
  moved(dx: number): Dynamic {
    return callMethod(this, "_replace", [], { x: add(this.x, dx) });
  }
}

const p = new Point(1, 2);
print(
  p,
  p.norm,
  Point.origin(),
  Point.dims(),
  add(p, p),
  p.moved(5),
  callMethod(p, "_asdict", []),
  eq(p, Tuple.of(1, 2)),
  getItem(p, 0),
  new Point(3),
);
const [x, y] = unpack(p, 2);
print(
  x,
  y,
  getAttr(Point, "_fields"),
  getAttr(Point, "_field_defaults"),
  isInstance(p, tuple),
  callMethod(Point, "_make", [[7, 8]]),
);

class Pair extends (namedTuple("Pair", "a b") as AnyBase) {
  static __slots__: Dynamic = Tuple.of();

  total(): Dynamic {
    return add(getAttr(this, "a"), getAttr(this, "b"));
  }

  __str__(): string {
    return `<${str(getAttr(this, "a"))}|${str(getAttr(this, "b"))}>`;
  }
}

const q = call(Pair, [1, 2]);
print(q, repr(q), q.total(), callMethod(q, "_replace", [], { a: 9 }), eq(q, Tuple.of(1, 2)));

class Base extends (namedTuple("Base", ["v", "w"]) as AnyBase) {
  static __new__: Dynamic = signature(
    function (cls: Dynamic, v: Dynamic, w: Dynamic = null): Dynamic {
      return superNew(Base, cls, [v, or(w, () => mul(v, 2))]);
    },
    "Base.__new__",
    ["cls", "v", "w=", "#static"],
  );
}

print(call(Base, [2]), call(Base, [2, 5]));
