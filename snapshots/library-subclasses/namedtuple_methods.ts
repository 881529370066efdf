import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";

// NamedTuple and namedtuple bases with methods, properties, class methods and overridden dunders.

class Point extends (py.namedTuple("Point", ["x", "y"], [0]) as AnyBase) {
  declare x: Dynamic;
  declare y: Dynamic;
  get norm(): Dynamic {
    return py.add(py.mul(this.x, this.x), py.mul(this.y, this.y));
  }
  static origin(): Dynamic {
    return new this(0, 0);
  }
  static dims(): number {
    return 2;
  }
  __add__(other: Dynamic): Dynamic {
    return new Point(py.add(this.x, py.getAttr(other, "x")), py.add(this.y, py.getAttr(other, "y")));
  }
  moved(dx: number): Dynamic {
    return py.call(py.getAttr(this, "_replace"), [], { x: py.add(this.x, dx) });
  }
}

const p = new Point(1, 2);
py.print(
  p,
  p.norm,
  Point.origin(),
  Point.dims(),
  py.add(p, p),
  p.moved(5),
  py.callMethod(p, "_asdict", []),
  py.eq(p, py.Tuple.of(1, 2)),
  py.getItem(p, 0),
  new Point(3),
);
const [x, y] = py.unpack(p, 2);
py.print(
  x,
  y,
  py.getAttr(Point, "_fields"),
  py.getAttr(Point, "_field_defaults"),
  py.isInstance(p, py.tuple),
  py.callMethod(Point, "_make", [[7, 8]]),
);

class Pair extends (py.namedTuple("Pair", "a b") as AnyBase) {
  static __slots__: Dynamic = py.Tuple.of();

  total(): Dynamic {
    return py.add(py.getAttr(this, "a"), py.getAttr(this, "b"));
  }

  __str__(): string {
    return `<${py.str(py.getAttr(this, "a"))}|${py.str(py.getAttr(this, "b"))}>`;
  }
}

const q = py.call(Pair, [1, 2]);
py.print(q, py.repr(q), q.total(), py.callMethod(q, "_replace", [], { a: 9 }), py.eq(q, py.Tuple.of(1, 2)));

class Base extends (py.namedTuple("Base", ["v", "w"]) as AnyBase) {
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, v: Dynamic, w: Dynamic = null): Dynamic {
      return py.superNew(Base, cls, [v, py.or(w, () => py.mul(v, 2))]);
    },
    "Base.__new__",
    ["cls", "v", "w=", "#static"],
  );
}

py.print(py.call(Base, [2]), py.call(Base, [2, 5]));
