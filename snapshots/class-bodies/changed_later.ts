import {
  type Dynamic,
  add,
  call,
  callMethod,
  classAttribute,
  classmethod,
  delAttr,
  getAttr,
  hasAttr,
  is,
  mul,
  print,
  property,
  setAttr,
  signature,
  staticmethod,
  str,
} from "./runtime/python/index.js";

// Class attributes changed through the class or an instance, and methods assigned after the class.
class A {
  declare count: number;
  declare items: number[];
  declare label: string;
  static count: Dynamic = 0;
  static items: Dynamic = [];
  static label: Dynamic = "a";

  bump(): void {
    this.count += 1;
  }

  static bumpAll(): void {
    this.count += 10;
  }

  static {
    classAttribute(this, "count");
    classAttribute(this, "items");
    classAttribute(this, "label");
  }
}

class B extends A {}

const [a, b]: [Dynamic, Dynamic] = [new A(), new A()];
a.bump();
print(a.count, b.count, A.count);
A.bumpAll();
print(a.count, b.count, A.count, B.count);
(B as Dynamic).count = 7;
(A as Dynamic).count = 100;
print(B.count, new B().count, b.count);
getAttr(a, "items").push(1);
print(getAttr(b, "items"), is(A.items, getAttr(a, "items")));
a.items = [5];
print(getAttr(a, "items"), getAttr(b, "items"));
delAttr(a, "items");
print(getAttr(a, "items"));
(B as Dynamic).label = "b";
print(getAttr(new B(), "label"), getAttr(new A(), "label"));
delAttr(B, "label");
print(getAttr(new B(), "label"));

function greet(self: Dynamic, name: Dynamic = "x"): string {
  return `${str(getAttr(self, "label"))} greets ${str(name)}`;
}
signature(greet, "greet", ["self", "name="]);

setAttr(A, "greet", greet);
setAttr(A, "static", call(staticmethod, [(x: Dynamic) => add(x, 1)]));
setAttr(A, "cls_name", call(classmethod, [(cls: Dynamic) => getAttr(cls, "__name__")]));
setAttr(A, "prop", call(property, [(self: Dynamic) => mul(getAttr(self, "label"), 2)]));
print(
  callMethod(a, "greet", ["bo"]),
  callMethod(new B(), "greet", [], { name: "al" }),
  callMethod(a, "static", [4]),
  callMethod(B, "cls_name", []),
  getAttr(new B(), "prop"),
);
setAttr(a, "greet", (name: Dynamic = "inst") => name);
print(callMethod(a, "greet", []), callMethod(b, "greet", []));
setAttr(A, "dyn", 9);
print(getAttr(b, "dyn"), getAttr(B, "dyn"), hasAttr(a, "dyn"));
setAttr(A, "__str__", (self: Dynamic) => "patched");
print(str(a), `${str(b)}`);
