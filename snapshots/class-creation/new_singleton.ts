import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  allocate,
  call,
  callMethod,
  classAttribute,
  contains,
  getAttr,
  getItem,
  iadd,
  is,
  pow,
  print,
  setAttr,
  setItem,
  signature,
  splitKeywords,
  superNew,
  typeName,
} from "./runtime/python/index.js";

// __new__ for singletons, caches, immutable values and other classes.
class Single {
  declare made: number;
  declare v: Dynamic;
  declare _instance: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static _instance: Dynamic = null;

  static __new__: Dynamic = signature(
    function (cls: Dynamic, ...rest: Dynamic[]): Dynamic {
      const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
      if (getAttr(cls, "_instance") == null) {
        setAttr(cls, "_instance", superNew(Single, cls, []));
        setAttr(getAttr(cls, "_instance"), "made", 0);
      }
      return getAttr(cls, "_instance");
    },
    "Single.__new__",
    ["cls", "*args", "**kwargs", "#static"],
  );

  __init__(v: Dynamic = null): void {
    this.made = iadd(getAttr(this, "made"), 1);
    this.v = v;
  }
  static {
    signature(this, "Single.__init__", ["v="]);
    signature(this.prototype.__init__, "Single.__init__", ["v="]);
    classAttribute(this, "_instance");
  }
}

const a = call(Single, [1]);
const b = call(Single, [2]);
print(is(a, b), getAttr(a, "v"), getAttr(b, "made"), a instanceof Single);

class Cached {
  declare key: string;
  declare cache: PyDict;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static cache: Dynamic = new Dict();

  static __new__: Dynamic = signature(
    function (cls: Dynamic, key: Dynamic): Dynamic {
      if (!contains(getAttr(cls, "cache"), key)) {
        setItem(getAttr(cls, "cache"), key, allocate(cls));
      }
      return getItem(getAttr(cls, "cache"), key);
    },
    "Cached.__new__",
    ["cls", "key", "#static"],
  );

  __init__(key: string): void {
    this.key = key;
  }
  static {
    signature(this, "Cached.__init__", ["key"]);
    signature(this.prototype.__init__, "Cached.__init__", ["key"]);
    classAttribute(this, "cache");
  }
}

print(
  is(call(Cached, ["a"]), call(Cached, ["a"])),
  is(call(Cached, ["a"]), call(Cached, ["b"])),
  getAttr(call(Cached, ["b"]), "key"),
);

class Shape {
  declare kind: Dynamic;
  declare side: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static __new__: Dynamic = signature(
    function (cls: Dynamic, kind: Dynamic, ...rest2: Dynamic[]): Dynamic {
      const a: Dynamic = Tuple.of(...rest2);
      if (is(cls, Shape) && kind === "square") {
        return superNew(Shape, Square, []);
      }
      return superNew(Shape, cls, []);
    },
    "Shape.__new__",
    ["cls", "kind", "*a", "#static"],
  );

  __init__(kind: Dynamic, side: Dynamic): void {
    this.kind = kind;
    this.side = side;
  }
  static {
    signature(this, "Shape.__init__", ["kind", "side"]);
    signature(this.prototype.__init__, "Shape.__init__", ["kind", "side"]);
  }
}

class Square extends Shape {
  area(): Dynamic {
    return pow(this.side, 2);
  }
}

const s = call(Shape, ["square", 3]);
print(typeName(s), callMethod(s, "area", []), typeName(call(Shape, ["other", 1])));

class Weird {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static __new__: Dynamic = signature(
    function (cls: Dynamic): number {
      return 42;
    },
    "Weird.__new__",
    ["cls", "#static"],
  );

  __init__(): void {
    print("never");
  }
  static {
    signature(this, "Weird.__init__", []);
    signature(this.prototype.__init__, "Weird.__init__", []);
  }
}

print(call(Weird, []));

class Counted {
  declare count: Dynamic;

  constructor(...args: Dynamic[]) {}
  static count: Dynamic = 0;

  static __new__: Dynamic = signature(
    function (cls: Dynamic): Dynamic {
      setAttr(cls, "count", iadd(getAttr(cls, "count"), 1));
      const obj = superNew(Counted, cls, []);
      setAttr(obj, "number", getAttr(cls, "count"));
      return obj;
    },
    "Counted.__new__",
    ["cls", "#static"],
  );

  static {
    classAttribute(this, "count");
  }
}

print(getAttr(call(Counted, []), "number"), getAttr(call(Counted, []), "number"), Counted.count);
