import {
  type Dynamic,
  add,
  callMethod,
  getAttr,
  iterate,
  mixin,
  print,
  superOf,
} from "./runtime/python/index.js";

// super() follows the method resolution order.
class A {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  go(): string[] {
    return ["A"];
  }
}
class B extends A {
  go(): Dynamic {
    return add(["B"], superOf(B, this).go());
  }
}
class C extends A {
  go(): Dynamic {
    return add(["C"], superOf(C, this).go());
  }
}
class D extends mixin(B, C) {
  go(): Dynamic {
    return add(["D"], superOf(D, this).go());
  }
}
print(
  new D().go(),
  new B().go(),
  Array.from(iterate(callMethod(D, "mro", [])), (k: Dynamic) => getAttr(k, "__name__")),
);
class E extends A {
  static make(): Dynamic {
    return getAttr(this, "__name__");
  }
}
class F extends E {
  static make(): Dynamic {
    return add("F:", super.make());
  }
  old(): Dynamic {
    return super.go();
  }
}
print(F.make(), new F().old());
