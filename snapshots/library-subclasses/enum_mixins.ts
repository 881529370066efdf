import {
  Dict,
  type Dynamic,
  Enum,
  Flag,
  IntEnum,
  IntFlag,
  StrMixinEnum,
  Tuple,
  ValueError,
  add,
  auto,
  bitand,
  bitor,
  call,
  callMethod,
  contains,
  div,
  enumeration,
  eq,
  format,
  getAttr,
  getItem,
  int,
  iterate,
  jsonDumps,
  list,
  lt,
  mod,
  print,
  repr,
  rethrowUnless,
  round,
  setAttr,
  signature,
  sorted,
  str,
  truthy,
} from "./runtime/python/index.js";

// Enums with another type, flags, methods and properties, and constructors of members.

class Color extends StrMixinEnum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
  get titleName(): Dynamic {
    return callMethod(this.value, "title", []);
  }
  static parse(text: string): Dynamic {
    return call(this, [text.toLowerCase()]);
  }
}
enumeration(Color);

print(
  Color.RED,
  eq(Color.RED, "red"),
  call(Color, ["blue"]),
  Color.parse("RED").titleName,
  jsonDumps({ c: Color.RED }),
);
print(
  `${format(Color.RED, "")}`,
  mod("%s", Color.RED),
  callMethod(Color.RED, "upper", []),
  contains([Color.RED], "red"),
  getItem(new Dict([[Color.RED, 1]] as [Dynamic, Dynamic][]), "red"),
  repr(Color.RED),
);

class Level extends IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(3);
}
enumeration(Level);

print(
  lt(Level.LOW, Level.HIGH),
  add(Level.HIGH, 1),
  call(Level, [1]),
  `${format(Level.LOW, "")}`,
  sorted(Level, { reverse: true }),
  int(Level.HIGH),
  eq(Level.HIGH, 3),
);

class Perm extends IntFlag {
  static R: Dynamic = new (Perm as Dynamic)(4);
  static W: Dynamic = new (Perm as Dynamic)(2);
  static X: Dynamic = new (Perm as Dynamic)(1);
}
enumeration(Perm);

print(
  bitor(Perm.R, Perm.W),
  getAttr(bitor(Perm.R, Perm.W), "value"),
  contains(bitor(Perm.R, Perm.X), Perm.R),
  int(Perm.R),
  bitand(call(Perm, [7]), Perm.W),
);

class Opt extends Flag {
  static A: Dynamic = new (Opt as Dynamic)(auto());
  static B: Dynamic = new (Opt as Dynamic)(auto());
  static AB: Dynamic = new (Opt as Dynamic)(
    bitor((this.A as Dynamic).value, (this.B as Dynamic).value),
  );
}
enumeration(Opt);

print(
  Opt.AB,
  eq(bitor(Opt.A, Opt.B), Opt.AB),
  bitand(Opt.A, Opt.B),
  truthy(bitand(Opt.A, Opt.B)),
  list(Opt.AB),
);

class Planet extends Enum {
  static EARTH: Dynamic = new (Planet as Dynamic)(Tuple.of(5.97, 6.37));
  static MARS: Dynamic = new (Planet as Dynamic)(Tuple.of(0.64, 3.39));
  __init__(mass: Dynamic, radius: Dynamic): void {
    setAttr(this, "mass", mass);
    setAttr(this, "radius", radius);
  }
  static {
    signature(this, "Planet.__init__", ["mass", "radius"]);
    signature(this.prototype.__init__, "Planet.__init__", ["mass", "radius"]);
  }
  get density(): Dynamic {
    return round(div(getAttr(this, "mass"), getAttr(this, "radius")), 3);
  }
}
enumeration(Planet);

print(
  getAttr(Planet.EARTH, "mass"),
  Planet.MARS.density,
  Planet.EARTH.value,
  call(Planet, [Tuple.of(0.64, 3.39)]).name,
);

class Shape extends Enum {
  static SQUARE: Dynamic = new (Shape as Dynamic)("sq");
  static CIRCLE: Dynamic = new (Shape as Dynamic)("ci");
  static ALIAS: Dynamic = new (Shape as Dynamic)("sq");
  static _missing_(value: Dynamic): Dynamic {
    for (const m of iterate(this)) {
      if (eq(callMethod(m.name, "lower", []), str(value).toLowerCase())) {
        return m;
      }
    }
    return null;
  }
  __str__(): string {
    return `<${format(this.name, "")}>`;
  }
}
enumeration(Shape);

print(
  call(Shape, ["square"]),
  Shape.ALIAS,
  Array.from(iterate(Shape), (s: Dynamic) => s.name),
  list(getAttr(Shape, "__members__")),
  getItem(Shape, "CIRCLE"),
);
try {
  call(Shape, ["zzz"]);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print("ValueError", e);
}
