import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// super() follows the method resolution order.
class A {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  go(): Dynamic {
    return ["A"];
  }
}
class B extends A {
  go(): Dynamic {
    return py.add(["B"], py.superOf(B, this).go());
  }
}
class C extends A {
  go(): Dynamic {
    return py.add(["C"], py.superOf(C, this).go());
  }
}
class D extends py.mixin(B, C) {
  go(): Dynamic {
    return py.add(["D"], py.superOf(D, this).go());
  }
}
py.print(
  new D().go(),
  new B().go(),
  Array.from(py.iterate(py.callMethod(D, "mro", [])), (k: Dynamic) => py.getAttr(k, "__name__")),
);
class E extends A {
  static make(): Dynamic {
    return py.getAttr(this, "__name__");
  }
}
class F extends E {
  static make(): Dynamic {
    return py.add("F:", super.make());
  }
  old(): Dynamic {
    return super.go();
  }
}
py.print(F.make(), new F().old());
