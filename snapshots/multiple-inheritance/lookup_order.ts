import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Attribute lookup order: sibling class attributes, instance before class, data in mixins, explicit base calls with keywords.
class X {
  declare v: Dynamic;
  declare flag: Dynamic;
  declare color: string;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static color: Dynamic = "x";

  __init__(v: Dynamic = 1, { flag = false }: { flag?: Dynamic } = {}): void {
    this.v = v;
    this.flag = flag;
  }
  static {
    py.signature(this, "X.__init__", ["v=", "*", "flag="]);
    py.signature(this.prototype.__init__, "X.__init__", ["v=", "*", "flag="]);
  }

  show(): Dynamic {
    return `X${py.str(this.v)}${py.str(this.flag)}`;
  }

  static {
    py.classAttribute(this, "color");
  }
}

class Y {
  declare w: Dynamic;
  declare color: string;
  declare size: number;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static color: Dynamic = "y";
  static size: Dynamic = 5;

  __init__(w: Dynamic): void {
    this.w = w;
  }
  static {
    py.signature(this, "Y.__init__", ["w"]);
    py.signature(this.prototype.__init__, "Y.__init__", ["w"]);
  }

  show(): Dynamic {
    return `Y${py.str(py.getAttr(this, "w"))}`;
  }

  static {
    py.classAttribute(this, "color");
    py.classAttribute(this, "size");
  }
}

class Z extends py.mixin(X, Y) {
  __init__(): void {
    py.callMethod(X, "__init__", [this, 7], { flag: true });
    py.callMethod(Y, "__init__", [this], { w: 8 });
  }
  static {
    py.signature(this, "Z.__init__", []);
    py.signature(this.prototype.__init__, "Z.__init__", []);
  }

  show(): Dynamic {
    return py.add(py.callMethod(X, "show", [this]), py.callMethod(Y, "show", [this]));
  }
}

const z = new Z();
py.print(z.show(), py.getAttr(z, "color"), z.size, z.v, py.getAttr(z, "w"), z.flag, py.sorted(py.vars(z)));
py.setAttr(Y, "extra", "late");
py.print(py.getAttr(z, "extra"), py.getAttr(Z, "extra"), py.hasAttr(new X(), "extra"));
(X as Dynamic).color = "X2";
py.print(py.getAttr(z, "color"));
py.delAttr(X, "color");
py.print(py.getAttr(z, "color"));

class M1 {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  setup(): void {
    py.getAttr(this, "steps").push("M1");
    // Python: if hasattr(super(), "setup"):
    if (py.hasAttr(py.notMigrated("unsupported-expression", "super()"), "setup")) {
      py.call(py.superOf(M1, this).setup, []);
    }
  }
}

class M2 {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  setup(): void {
    py.getAttr(this, "steps").push("M2");
  }
}

class App extends py.mixin(M1, M2) {
  declare steps: string[];
  __init__(): void {
    this.steps = [];
    this.setup();
  }
}

py.print(new App().steps);

class P extends M1 {
  declare steps: string[];
  __init__(): void {
    this.steps = [];
    this.setup();
  }
}

py.print(new P().steps);
