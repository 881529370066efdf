import {
  type Dynamic,
  add,
  call,
  callMethod,
  classAttribute,
  delAttr,
  getAttr,
  hasAttr,
  mixin,
  notMigrated,
  print,
  setAttr,
  signature,
  sorted,
  str,
  superOf,
  vars,
} from "./runtime/python/index.js";

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
    signature(this, "X.__init__", ["v=", "*", "flag="]);
    signature(this.prototype.__init__, "X.__init__", ["v=", "*", "flag="]);
  }

  show(): string {
    return `X${str(this.v)}${str(this.flag)}`;
  }

  static {
    classAttribute(this, "color");
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
    signature(this, "Y.__init__", ["w"]);
    signature(this.prototype.__init__, "Y.__init__", ["w"]);
  }

  show(): string {
    return `Y${str(getAttr(this, "w"))}`;
  }

  static {
    classAttribute(this, "color");
    classAttribute(this, "size");
  }
}

class Z extends mixin(X, Y) {
  __init__(): void {
    callMethod(X, "__init__", [this, 7], { flag: true });
    callMethod(Y, "__init__", [this], { w: 8 });
  }
  static {
    signature(this, "Z.__init__", []);
    signature(this.prototype.__init__, "Z.__init__", []);
  }

  show(): Dynamic {
    return add(callMethod(X, "show", [this]), callMethod(Y, "show", [this]));
  }
}

const z = new Z();
print(z.show(), getAttr(z, "color"), z.size, z.v, getAttr(z, "w"), z.flag, sorted(vars(z)));
setAttr(Y, "extra", "late");
print(getAttr(z, "extra"), getAttr(Z, "extra"), hasAttr(new X(), "extra"));
(X as Dynamic).color = "X2";
print(getAttr(z, "color"));
delAttr(X, "color");
print(getAttr(z, "color"));

class M1 {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  setup(): void {
    getAttr(this, "steps").push("M1");
    // Python: if hasattr(super(), "setup"):
    if (hasAttr(notMigrated("unsupported-expression", "super()"), "setup")) {
      call(superOf(M1, this).setup, []);
    }
  }
}

class M2 {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  setup(): void {
    getAttr(this, "steps").push("M2");
  }
}

class App extends mixin(M1, M2) {
  declare steps: string[];
  __init__(): void {
    this.steps = [];
    this.setup();
  }
}

print(new App().steps);

class P extends M1 {
  declare steps: string[];
  __init__(): void {
    this.steps = [];
    this.setup();
  }
}

print(new P().steps);
