import {
  Dict,
  type Dynamic,
  callMethod,
  classAttribute,
  getAttr,
  iadd,
  is,
  pow,
  print,
  pyClass,
  range,
  setAttr,
  str,
} from "./runtime/python/index.js";

// Class bodies run code; classes inside classes and functions.
class Outer {
  declare static base: Dynamic;
  declare static n: Dynamic;
  declare static flag: Dynamic;
  declare base: Dynamic;
  declare n: Dynamic;
  declare flag: Dynamic;
  static {
    setAttr(this, "base", 2);
  }
  static table: Dynamic = new Dict(
    Array.from(range(3), (k: number) => [k, pow(k, 2)] as [Dynamic, Dynamic]),
  );
  static {
    for (this.n of range(2)) {
      this.base = iadd(this.base, this.n);
    }
  }
  static {
    if (this.base > 2) {
      setAttr(this, "flag", "big");
    }
  }
  static Inner = class Inner {
    declare v: number;
    static v: Dynamic = 1;
    get(): number {
      return this.v;
    }

    static {
      pyClass(this, { name: "Inner", qualname: "Outer.Inner" });
      classAttribute(this, "v");
    }
  };
  make(): Dynamic {
    return callMethod(Outer, "Inner", []);
  }
}
print(
  getAttr(Outer, "base"),
  Outer.table,
  getAttr(Outer, "flag"),
  getAttr(Outer, "n"),
  callMethod(new Outer().make(), "get", []),
);
function makeClass(k: Dynamic): Dynamic {
  class Local {
    declare value: Dynamic;
    static value: Dynamic = k;
    show(): string {
      return `${str(k)}/${str(this.value)}`;
    }

    static {
      pyClass(this, { name: "Local", qualname: "make_class.<locals>.Local" });
      classAttribute(this, "value");
    }
  }
  return Local;
}
const [A, B] = [makeClass(1), makeClass("x")];
print(new A().show(), new B().show(), is(A, B), getAttr(A, "__name__"), getAttr(B, "__qualname__"));
