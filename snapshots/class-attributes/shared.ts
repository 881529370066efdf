import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Class attributes are shared until shadowed.
class C {
  declare items: Dynamic[];
  declare count: number;
  static items: Dynamic = [];
  static count: Dynamic = 0;
  constructor() {
    (C as Dynamic).count = py.iadd(py.getAttr(C, "count"), 1);
  }

  static {
    py.classAttribute(this, "items");
    py.classAttribute(this, "count");
  }
}
const [a, b]: [Dynamic, Dynamic] = [new C(), new C()];
a.items.push(1);
py.print(b.items, py.getAttr(C, "count"), py.getAttr(a, "count"));
a.count = 100;
py.print(
  py.getAttr(a, "count"),
  py.getAttr(b, "count"),
  py.getAttr(C, "count"),
  py.contains(py.vars(a), "count"),
  py.contains(py.vars(b), "count"),
);
b.items = ["own"];
py.print(a.items, b.items, C.items);
py.delAttr(a, "count");
py.print(py.getAttr(a, "count"));
class D extends C {}
(D as Dynamic).count = 50;
py.print(py.getAttr(C, "count"), py.getAttr(D, "count"), py.getAttr(new D(), "count"), py.getAttr(C, "count"));
