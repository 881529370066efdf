import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// super().__init__ with keyword arguments through three levels, and super in class methods and properties.
class A {
  declare name: Dynamic;
  declare extra: PyDict;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__({ name, ...kw }: Dynamic = {} as Dynamic): void {
    this.name = name;
    this.extra = kw;
  }
  static {
    py.signature(this, "A.__init__", ["*", "name", "**kw"]);
    py.signature(this.prototype.__init__, "A.__init__", ["*", "name", "**kw"]);
  }
  get label(): Dynamic {
    return `A:${py.str(this.name)}`;
  }
  static create({ ...kw }: Dynamic = {}): Dynamic {
    return py.call(this, [], kw);
  }
  static {
    py.signature(this.create, "A.create", ["**kw"]);
    py.pyClass(this, { name: "A" });
  }
}
class B extends A {
  declare size: Dynamic;
  __init__(size: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    py.call(py.bindMethod(this, super.__init__), [], kw);
    this.size = size;
  }
  static {
    py.signature(this, "B.__init__", ["size=", "**kw"]);
    py.signature(this.prototype.__init__, "B.__init__", ["size=", "**kw"]);
  }
  get label(): Dynamic {
    return py.add(super.label, `/${py.str(this.size)}`);
  }

  static {
    py.pyClass(this, { name: "B" });
  }
}
class C extends B {
  __init__({ ...kw }: Dynamic = {}): void {
    py.setDefault(kw, "name", "dflt");
    py.call(py.bindMethod(this, super.__init__), [], kw);
  }
  static {
    py.signature(this, "C.__init__", ["**kw"]);
    py.signature(this.prototype.__init__, "C.__init__", ["**kw"]);
  }
  static create({ ...kw }: Dynamic = {}): Dynamic {
    return py.call(py.bindMethod(this, super.create), [], py.keywordParts({ size: 9 }, kw));
  }
  static {
    py.signature(this.create, "C.create", ["**kw"]);
    py.pyClass(this, { name: "C" });
  }
}
py.print(
  new C().label,
  py.getAttr(C.create({ x: 1 }), "label"),
  py.getAttr(C.create({ x: 1 }), "extra"),
  new B(undefined, { name: "b" }).label,
  py.getAttr(B.create({ name: "q", size: 2 }), "size"),
);
try {
  new B(2);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
