import {
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  classAttribute,
  delAttr,
  enumerate,
  finishClass,
  getAttr,
  hasAttr,
  iadd,
  index as pyIndex,
  int,
  mul,
  print,
  range,
  rethrowUnless,
  round,
  setAttr,
  staticmethod,
} from "./runtime/python/index.js";
import { pi } from "./runtime/python/stdlib/math.js";

// Class attributes computed in the body: from each other, from loops and comprehensions, functions as values, late changes.

class Config {
  declare static total: Dynamic;
  declare static step: Dynamic;
  declare total: Dynamic;
  declare step: Dynamic;
  declare BASE: Dynamic;
  declare DOUBLE: number;
  declare NAMES: Dynamic;
  declare area: Dynamic;
  declare convert: Dynamic;
  declare join: Dynamic;
  static BASE: Dynamic = 10;
  static DOUBLE: Dynamic = mul(this.BASE, 2);
  static NAMES: Dynamic = Tuple.of("a", "b");
  static TABLE: Dynamic = new Dict(
    Array.from(enumerate(Tuple.of("a", "b")), ([i, n]: Dynamic) => [n, i] as [Dynamic, Dynamic]),
  );
  static {
    setAttr(this, "total", 0);
  }
  static {
    for (this.step of range(4)) {
      this.total = iadd(this.total, this.step);
    }
  }
  static area: Dynamic = call(staticmethod, [(r: Dynamic) => round(mul(mul(pi, r), r), 2)]);
  static convert: Dynamic = int;
  static join: Dynamic = getAttr("-", "join");

  show(): Dynamic {
    return Tuple.of(
      getAttr(this, "BASE"),
      this.DOUBLE,
      call(this.convert, ["7"]),
      call(this.join, [this.NAMES]),
      call(this.area, [1]),
    );
  }

  static {
    classAttribute(this, "BASE");
    classAttribute(this, "DOUBLE");
    classAttribute(this, "NAMES");
    classAttribute(this, "area");
    classAttribute(this, "convert");
    classAttribute(this, "join");
    finishClass(this, { attributes: ["area"] });
  }
}

print(
  Config.DOUBLE,
  Config.TABLE,
  getAttr(Config, "total"),
  getAttr(Config, "step"),
  new Config().show(),
);
(Config as Dynamic).BASE = 11;
const c = new Config();
print(getAttr(c, "BASE"), Config.DOUBLE, add(callMethod(Config, "convert", ["12"]), 1));
c.BASE = "own";
print(getAttr(c, "BASE"), Config.BASE);
delAttr(c, "BASE");
print(getAttr(c, "BASE"));

class Levels extends Config {
  declare ORDER: string[];
  static BASE: Dynamic = add(Config.BASE, 1);
  static ORDER: Dynamic = [...Config.NAMES, "c"];

  static index(name: Dynamic): number {
    return pyIndex(this.ORDER, name);
  }

  static {
    classAttribute(this, "BASE");
    classAttribute(this, "ORDER");
  }
}

print(Levels.BASE, Levels.index("c"), new Levels().show()[0], getAttr(Levels, "missing", null));
try {
  getAttr(Config, "ORDER");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
print(hasAttr(Levels, "ORDER"));
