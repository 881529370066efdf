import {
  type Dynamic,
  classAttribute,
  contains,
  delAttr,
  getAttr,
  print,
  vars,
} from "./runtime/python/index.js";

// Class attributes are shared until shadowed.
class C {
  declare items: Dynamic[];
  declare count: number;
  static items: Dynamic = [];
  static count: Dynamic = 0;
  constructor() {
    C.count += 1;
  }

  static {
    classAttribute(this, "items");
    classAttribute(this, "count");
  }
}
const [a, b]: [Dynamic, Dynamic] = [new C(), new C()];
a.items.push(1);
print(b.items, C.count, getAttr(a, "count"));
a.count = 100;
print(
  getAttr(a, "count"),
  getAttr(b, "count"),
  C.count,
  contains(vars(a), "count"),
  contains(vars(b), "count"),
);
b.items = ["own"];
print(a.items, b.items, C.items);
delAttr(a, "count");
print(getAttr(a, "count"));
class D extends C {}
(D as Dynamic).count = 50;
print(C.count, D.count, getAttr(new D(), "count"), C.count);
