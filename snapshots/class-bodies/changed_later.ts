import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    py.classAttribute(this, "count");
    py.classAttribute(this, "items");
    py.classAttribute(this, "label");
  }
}

class B extends A {}

const [a, b]: [Dynamic, Dynamic] = [new A(), new A()];
a.bump();
py.print(a.count, b.count, A.count);
A.bumpAll();
py.print(a.count, b.count, A.count, B.count);
(B as Dynamic).count = 7;
(A as Dynamic).count = 100;
py.print(B.count, new B().count, b.count);
py.getAttr(a, "items").push(1);
py.print(py.getAttr(b, "items"), py.is(py.getAttr(A, "items"), py.getAttr(a, "items")));
a.items = [5];
py.print(py.getAttr(a, "items"), py.getAttr(b, "items"));
py.delAttr(a, "items");
py.print(py.getAttr(a, "items"));
(B as Dynamic).label = "b";
py.print(py.getAttr(new B(), "label"), py.getAttr(new A(), "label"));
py.delAttr(B, "label");
py.print(py.getAttr(new B(), "label"));

function greet(self: Dynamic, name: Dynamic = "x"): string {
  return `${py.str(py.getAttr(self, "label"))} greets ${py.str(name)}`;
}
py.signature(greet, "greet", ["self", "name="]);

py.setAttr(A, "greet", greet);
py.setAttr(A, "static", py.call(py.staticmethod, [(x: Dynamic) => py.add(x, 1)]));
py.setAttr(A, "cls_name", py.call(py.classmethod, [(cls: Dynamic) => py.getAttr(cls, "__name__")]));
py.setAttr(A, "prop", py.call(py.property, [(self: Dynamic) => py.mul(py.getAttr(self, "label"), 2)]));
py.print(
  py.callMethod(a, "greet", ["bo"]),
  py.callMethod(new B(), "greet", [], { name: "al" }),
  py.callMethod(a, "static", [4]),
  py.callMethod(B, "cls_name", []),
  py.getAttr(new B(), "prop"),
);
py.setAttr(a, "greet", (name: Dynamic = "inst") => name);
py.print(py.callMethod(a, "greet", []), py.callMethod(b, "greet", []));
py.setAttr(A, "dyn", 9);
py.print(py.getAttr(b, "dyn"), py.getAttr(B, "dyn"), py.hasAttr(a, "dyn"));
py.setAttr(A, "__str__", (self: Dynamic) => "patched");
py.print(py.str(a), `${py.str(b)}`);
