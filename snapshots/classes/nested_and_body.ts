import {
  Dict,
  type Dynamic,
  Tuple,
  callMethod,
  classAttribute,
  getAttr,
  is,
  iterate,
  pow,
  print,
  pyClass,
  range,
  str,
} from "./runtime/python/index.js";

// Class bodies run code; classes inside classes and functions.
class Outer {
  static base: Dynamic = 2;
  static table: Dynamic = new Dict(
    Array.from(iterate(range(3)), (k: Dynamic) => [k, pow(k, 2)] as [Dynamic, Dynamic]),
  );
  static Inner = class Inner {
    declare v: number;
    static v: Dynamic = 1;
    get(): number {
      return this.v;
    }

    static {
      classAttribute(this, "v");
    }
  };
  make(): Dynamic {
    return callMethod(Outer, "Inner", []);
  }
}
print(
  Outer.base,
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
      pyClass(this, { name: "Local" });
      classAttribute(this, "value");
    }
  }
  return Local;
}
const [A, B] = [makeClass(1), makeClass("x")];
print(new A().show(), new B().show(), is(A, B), getAttr(A, "__name__"), getAttr(B, "__qualname__"));
