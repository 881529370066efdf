import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods that give self or cls another value.
class A {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    py.signature(this, "A.__init__", ["n"]);
  }
  __sub__(o: Dynamic): A {
    return new A(py.sub(this.n, py.getAttr(o, "n")));
  }
  f(o: A): Dynamic {
    let self: Dynamic = this;
    self = py.isub(self, o);
    return py.getAttr(self, "n");
  }
  g(o: A): Dynamic {
    let self: Dynamic = this;
    self = o;
    return self.n;
  }
  h(o: A): Dynamic[] {
    let self: Dynamic = this;
    for (self of [o]) {
    }
    return Array.from(py.range(2), (_: number) => self.n);
  }
  static c(): Dynamic {
    let cls: Dynamic = this;
    cls = B;
    return py.getAttr(cls, "__name__");
  }
  root(): Dynamic {
    let self: Dynamic = this;
    while (py.gt(self.n, 3)) {
      self = new A(py.sub(self.n, 1));
    }
    return self.n;
  }
}
class B extends A {}
const a = new A(5);
py.print(a.f(new A(2)), a.g(new A(9)), a.h(new A(7)), A.c(), a.root());
