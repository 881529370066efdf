import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Enums with another type, flags, methods and properties, and constructors of members.

class Color extends py.StrMixinEnum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
  get titleName(): Dynamic {
    return py.callMethod(this.value, "title", []);
  }
  static parse(text: string): Dynamic {
    return py.call(this, [text.toLowerCase()]);
  }
}
py.enumeration(Color);

py.print(
  Color.RED,
  py.eq(Color.RED, "red"),
  py.call(Color, ["blue"]),
  Color.parse("RED").titleName,
  py.jsonDumps({ c: Color.RED }),
);
py.print(
  `${py.format(Color.RED, "")}`,
  py.mod("%s", Color.RED),
  py.callMethod(Color.RED, "upper", []),
  py.contains([Color.RED], "red"),
  py.getItem(new py.Dict([[Color.RED, 1]] as [Dynamic, Dynamic][]), "red"),
  py.repr(Color.RED),
);

class Level extends py.IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(3);
}
py.enumeration(Level);

py.print(
  py.lt(Level.LOW, Level.HIGH),
  py.add(Level.HIGH, 1),
  py.call(Level, [1]),
  `${py.format(Level.LOW, "")}`,
  py.sorted(Level, { reverse: true }),
  py.int(Level.HIGH),
  py.eq(Level.HIGH, 3),
);

class Perm extends py.IntFlag {
  static R: Dynamic = new (Perm as Dynamic)(4);
  static W: Dynamic = new (Perm as Dynamic)(2);
  static X: Dynamic = new (Perm as Dynamic)(1);
}
py.enumeration(Perm);

py.print(
  py.bitor(Perm.R, Perm.W),
  py.getAttr(py.bitor(Perm.R, Perm.W), "value"),
  py.contains(py.bitor(Perm.R, Perm.X), Perm.R),
  py.int(Perm.R),
  py.bitand(py.call(Perm, [7]), Perm.W),
);

class Opt extends py.Flag {
  static A: Dynamic = new (Opt as Dynamic)(py.auto());
  static B: Dynamic = new (Opt as Dynamic)(py.auto());
  static AB: Dynamic = new (Opt as Dynamic)(py.bitor((this.A as Dynamic).value, (this.B as Dynamic).value));
}
py.enumeration(Opt);

py.print(
  Opt.AB,
  py.eq(py.bitor(Opt.A, Opt.B), Opt.AB),
  py.bitand(Opt.A, Opt.B),
  py.truthy(py.bitand(Opt.A, Opt.B)),
  py.list(Opt.AB),
);

class Planet extends py.Enum {
  static EARTH: Dynamic = new (Planet as Dynamic)(py.Tuple.of(5.97, 6.37));
  static MARS: Dynamic = new (Planet as Dynamic)(py.Tuple.of(0.64, 3.39));
  __init__(mass: Dynamic, radius: Dynamic): void {
    py.setAttr(this, "mass", mass);
    py.setAttr(this, "radius", radius);
  }
  static {
    py.signature(this, "Planet.__init__", ["mass", "radius"]);
    py.signature(this.prototype.__init__, "Planet.__init__", ["mass", "radius"]);
  }
  get density(): Dynamic {
    return py.round(py.div(py.getAttr(this, "mass"), py.getAttr(this, "radius")), 3);
  }
}
py.enumeration(Planet);

py.print(
  py.getAttr(Planet.EARTH, "mass"),
  Planet.MARS.density,
  Planet.EARTH.value,
  py.call(Planet, [py.Tuple.of(0.64, 3.39)]).name,
);

class Shape extends py.Enum {
  static SQUARE: Dynamic = new (Shape as Dynamic)("sq");
  static CIRCLE: Dynamic = new (Shape as Dynamic)("ci");
  static ALIAS: Dynamic = new (Shape as Dynamic)("sq");
  static _missing_(value: Dynamic): Dynamic {
    for (const m of py.iterate(this)) {
      if (py.eq(py.callMethod(m.name, "lower", []), py.str(value).toLowerCase())) {
        return m;
      }
    }
    return null;
  }
  __str__(): string {
    return `<${py.format(this.name, "")}>`;
  }
}
py.enumeration(Shape);

py.print(
  py.call(Shape, ["square"]),
  Shape.ALIAS,
  Array.from(py.iterate(Shape), (s: Dynamic) => s.name),
  py.list(py.getAttr(Shape, "__members__")),
  py.getItem(Shape, "CIRCLE"),
);
try {
  py.call(Shape, ["zzz"]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print("ValueError", e);
}
