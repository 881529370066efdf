import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
  static DOUBLE: Dynamic = py.mul(this.BASE, 2);
  static NAMES: Dynamic = py.Tuple.of("a", "b");
  static TABLE: Dynamic = new py.Dict(
    Array.from(py.enumerate(py.Tuple.of("a", "b")), ([i, n]: Dynamic) => [n, i] as [Dynamic, Dynamic]),
  );
  static {
    py.setAttr(this, "total", 0);
  }
  static {
    for (this.step of py.range(4)) {
      this.total = py.iadd(
        this.total,
        py.classScope(this, "step", () => py.boundGlobal(undefined, "step")),
      );
    }
  }
  static area: Dynamic = py.call(py.staticmethod, [(r: Dynamic) => py.round(py.mul(py.mul(pi, r), r), 2)]);
  static convert: Dynamic = py.int;
  static join: Dynamic = py.getAttr("-", "join");

  show(): Dynamic {
    return py.Tuple.of(
      py.getAttr(this, "BASE"),
      this.DOUBLE,
      py.call(this.convert, ["7"]),
      py.call(this.join, [this.NAMES]),
      py.call(this.area, [1]),
    );
  }

  static {
    py.classAttribute(this, "BASE");
    py.classAttribute(this, "DOUBLE");
    py.classAttribute(this, "NAMES");
    py.classAttribute(this, "area");
    py.classAttribute(this, "convert");
    py.classAttribute(this, "join");
    py.finishClass(this, { attributes: ["area"] });
  }
}

py.print(Config.DOUBLE, Config.TABLE, py.getAttr(Config, "total"), py.getAttr(Config, "step"), new Config().show());
(Config as Dynamic).BASE = 11;
const c = new Config();
py.print(py.getAttr(c, "BASE"), Config.DOUBLE, py.add(py.callMethod(Config, "convert", ["12"]), 1));
c.BASE = "own";
py.print(py.getAttr(c, "BASE"), py.getAttr(Config, "BASE"));
py.delAttr(c, "BASE");
py.print(py.getAttr(c, "BASE"));

class Levels extends Config {
  declare ORDER: string[];
  static BASE: Dynamic = py.add(py.getAttr(Config, "BASE"), 1);
  static ORDER: Dynamic = [...Config.NAMES, "c"];

  static index(name: Dynamic): number {
    return py.index(this.ORDER, name);
  }

  static {
    py.classAttribute(this, "BASE");
    py.classAttribute(this, "ORDER");
  }
}

py.print(py.getAttr(Levels, "BASE"), Levels.index("c"), new Levels().show()[0], py.getAttr(Levels, "missing", null));
try {
  py.getAttr(Config, "ORDER");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
py.print(py.hasAttr(Levels, "ORDER"));
