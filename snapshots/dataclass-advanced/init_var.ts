import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __post_init__ with InitVar, fields computed there, init=False, KW_ONLY, slots, class variables.

class C {
  declare total: number;
  declare x: number;

  constructor(x: number, scale: Dynamic = 2 as Dynamic) {
    this.x = x;
    if (new.target === C) {
      this.__post_init__(scale);
    }
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "total", init: false }]);
    py.signature(this, "C.__init__", ["x", "scale="]);
  }
  static seen: Dynamic = [];

  __post_init__(scale: Dynamic): void {
    this.total = py.mul(this.x, scale);
    py.callMethod(C.seen, "append", [this.x]);
  }
}

const c = new C(3);
py.print(
  c,
  new C(4, 5).total,
  C.seen,
  Array.from(py.fields(C), (f: Dynamic) => py.getAttr(f, "name")),
  new C(1, 9),
);

class K {
  declare a: number;
  declare _: number;
  declare b: number;
  declare c: string;

  constructor(a: number, { b = 2 as Dynamic, c = "c" as Dynamic }: Dynamic = {}) {
    this.a = a;
    this.b = b;
    this.c = c;
  }
  static {
    py.dataclass(this, [{ name: "a" }, { name: "b", kwOnly: true }, { name: "c", kwOnly: true }]);
    py.signature(this, "K.__init__", ["a", "*", "b=", "c="]);
  }
}

py.print(new K(1), new K(1, { b: 5 }), new K(1, { c: "z" }));
try {
  py.call(K, [1, 2]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}

class S {
  declare x: number;

  constructor(x: number = 0 as Dynamic) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }], { slots: true });
    py.signature(this, "S.__init__", ["x="]);
  }
}

const s = new S();
py.setAttr(s, "x", 5);
try {
  py.setAttr(s, "y", 1);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
py.print(s);

class D extends C {
  declare extra: string;

  constructor(x: number, scale: Dynamic = 2 as Dynamic, extra: string = "e" as Dynamic) {
    super(x as Dynamic, scale as Dynamic);
    this.x = x;
    this.extra = extra;
    this.__post_init__(scale);
  }
  static {
    py.dataclass(this, [{ name: "extra" }]);
    py.signature(this, "D.__init__", ["x", "scale=", "extra="]);
  }

  __post_init__(scale: Dynamic): void {
    super.__post_init__(scale);
    this.extra += "!";
  }
}

py.print(new D(2), new D(2, 3, "q"));
