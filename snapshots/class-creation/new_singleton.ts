import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// __new__ for singletons, caches, immutable values and other classes.
class Single {
  declare made: number;
  declare v: Dynamic;
  declare _instance: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static _instance: Dynamic = null;

  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, ...rest: Dynamic[]): Dynamic {
      const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
      if (py.getAttr(cls, "_instance") == null) {
        py.setAttr(cls, "_instance", py.superNew(Single, cls, []));
        py.setAttr(py.getAttr(cls, "_instance"), "made", 0);
      }
      return py.getAttr(cls, "_instance");
    },
    "Single.__new__",
    ["cls", "*args", "**kwargs", "#static"],
  );

  __init__(v: Dynamic = null): void {
    this.made = py.iadd(py.getAttr(this, "made"), 1);
    this.v = v;
  }
  static {
    py.signature(this, "Single.__init__", ["v="]);
    py.signature(this.prototype.__init__, "Single.__init__", ["v="]);
    py.classAttribute(this, "_instance");
  }
}

const a = py.call(Single, [1]);
const b = py.call(Single, [2]);
py.print(py.is(a, b), py.getAttr(a, "v"), py.getAttr(b, "made"), a instanceof Single);

class Cached {
  declare key: string;
  declare cache: PyDict;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static cache: Dynamic = new py.Dict();

  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, key: Dynamic): Dynamic {
      if (!py.contains(py.getAttr(cls, "cache"), key)) {
        py.setItem(py.getAttr(cls, "cache"), key, py.newOf(py.object, cls));
      }
      return py.getItem(py.getAttr(cls, "cache"), key);
    },
    "Cached.__new__",
    ["cls", "key", "#static"],
  );

  __init__(key: string): void {
    this.key = key;
  }
  static {
    py.signature(this, "Cached.__init__", ["key"]);
    py.signature(this.prototype.__init__, "Cached.__init__", ["key"]);
    py.classAttribute(this, "cache");
  }
}

py.print(
  py.is(py.call(Cached, ["a"]), py.call(Cached, ["a"])),
  py.is(py.call(Cached, ["a"]), py.call(Cached, ["b"])),
  py.getAttr(py.call(Cached, ["b"]), "key"),
);

class Shape {
  declare kind: Dynamic;
  declare side: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, kind: Dynamic, ...rest2: Dynamic[]): Dynamic {
      const a: Dynamic = py.Tuple.of(...rest2);
      if (py.is(cls, Shape) && kind === "square") {
        return py.superNew(Shape, Square, []);
      }
      return py.superNew(Shape, cls, []);
    },
    "Shape.__new__",
    ["cls", "kind", "*a", "#static"],
  );

  __init__(kind: Dynamic, side: Dynamic): void {
    this.kind = kind;
    this.side = side;
  }
  static {
    py.signature(this, "Shape.__init__", ["kind", "side"]);
    py.signature(this.prototype.__init__, "Shape.__init__", ["kind", "side"]);
  }
}

class Square extends Shape {
  area(): Dynamic {
    return py.pow(this.side, 2);
  }
}

const s = py.call(Shape, ["square", 3]);
py.print(py.typeName(s), py.callMethod(s, "area", []), py.typeName(py.call(Shape, ["other", 1])));

class Weird {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic): number {
      return 42;
    },
    "Weird.__new__",
    ["cls", "#static"],
  );

  __init__(): void {
    py.print("never");
  }
  static {
    py.signature(this, "Weird.__init__", []);
    py.signature(this.prototype.__init__, "Weird.__init__", []);
  }
}

py.print(py.call(Weird, []));

class Counted {
  declare count: Dynamic;

  constructor(...args: Dynamic[]) {}
  static count: Dynamic = 0;

  static __new__: Dynamic = py.signature(
    function (cls: Dynamic): Dynamic {
      py.setAttr(cls, "count", py.iadd(py.getAttr(cls, "count"), 1));
      const obj = py.superNew(Counted, cls, []);
      py.setAttr(obj, "number", py.getAttr(cls, "count"));
      return obj;
    },
    "Counted.__new__",
    ["cls", "#static"],
  );

  static {
    py.classAttribute(this, "count");
  }
}

py.print(py.getAttr(py.call(Counted, []), "number"), py.getAttr(py.call(Counted, []), "number"), Counted.count);
