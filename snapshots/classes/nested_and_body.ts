import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Class bodies run code; classes inside classes and functions.
class Outer {
  declare static base: Dynamic;
  declare static n: Dynamic;
  declare static flag: Dynamic;
  declare base: Dynamic;
  declare n: Dynamic;
  declare flag: Dynamic;
  static {
    py.setAttr(this, "base", 2);
  }
  static table: Dynamic = new py.Dict(Array.from(py.range(3), (k: number) => [k, py.pow(k, 2)] as [Dynamic, Dynamic]));
  static {
    for (this.n of py.range(2)) {
      this.base = py.iadd(
        this.base,
        py.classScope(this, "n", () => py.boundGlobal(undefined, "n")),
      );
    }
  }
  static {
    if (this.base > 2) {
      py.setAttr(this, "flag", "big");
    }
  }
  static Inner = class Inner {
    declare v: number;
    static v: Dynamic = 1;
    get(): number {
      return this.v;
    }

    static {
      py.pyClass(this, { name: "Inner", qualname: "Outer.Inner" });
      py.classAttribute(this, "v");
    }
  };
  make(): Dynamic {
    return py.callMethod(Outer, "Inner", []);
  }
}
py.print(
  py.getAttr(Outer, "base"),
  Outer.table,
  py.getAttr(Outer, "flag"),
  py.getAttr(Outer, "n"),
  py.callMethod(new Outer().make(), "get", []),
);
function makeClass(k: Dynamic): Dynamic {
  class Local {
    declare value: Dynamic;
    static value: Dynamic = k;
    show(): string {
      return `${py.str(k)}/${py.str(this.value)}`;
    }

    static {
      py.pyClass(this, { name: "Local", qualname: "make_class.<locals>.Local" });
      py.classAttribute(this, "value");
    }
  }
  return Local;
}
const [A, B] = [makeClass(1), makeClass("x")];
py.print(new A().show(), new B().show(), py.is(A, B), py.getAttr(A, "__name__"), py.getAttr(B, "__qualname__"));
