import {
  type Dynamic,
  type PyDict,
  TypeError,
  add,
  bindMethod,
  call,
  getAttr,
  mergeKeywords,
  print,
  pyClass,
  rethrowUnless,
  setDefault,
  signature,
  str,
} from "./runtime/python/index.js";

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
    signature(this, "A.__init__", ["*", "name", "**kw"]);
    signature(this.prototype.__init__, "A.__init__", ["*", "name", "**kw"]);
  }
  get label(): string {
    return `A:${str(this.name)}`;
  }
  static create({ ...kw }: Dynamic = {}): A {
    return call(this, [], kw);
  }
  static {
    signature(this.create, "A.create", ["**kw"]);
    pyClass(this, { name: "A" });
  }
}
class B extends A {
  declare size: Dynamic;
  __init__(size: Dynamic = 1, { ...kw }: Dynamic = {}): void {
    call(bindMethod(this, super.__init__), [], kw);
    this.size = size;
  }
  static {
    signature(this, "B.__init__", ["size=", "**kw"]);
    signature(this.prototype.__init__, "B.__init__", ["size=", "**kw"]);
  }
  get label(): Dynamic {
    return add(super.label, `/${str(this.size)}`);
  }
}
class C extends B {
  __init__({ ...kw }: Dynamic = {}): void {
    setDefault(kw, "name", "dflt");
    call(bindMethod(this, super.__init__), [], kw);
  }
  static {
    signature(this, "C.__init__", ["**kw"]);
    signature(this.prototype.__init__, "C.__init__", ["**kw"]);
  }
  static create({ ...kw }: Dynamic = {}): Dynamic {
    return call(bindMethod(this, super.create), [], mergeKeywords({ size: 9 }, kw));
  }
  static {
    signature(this.create, "C.create", ["**kw"]);
  }
}
print(
  new C().label,
  getAttr(C.create({ x: 1 }), "label"),
  getAttr(C.create({ x: 1 }), "extra"),
  new B(undefined, { name: "b" }).label,
  getAttr(B.create({ name: "q", size: 2 }), "size"),
);
try {
  new B(2);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
