import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// issubclass of a runtime protocol asks for its methods.

class Sized {
  size(): Dynamic {
    py.Ellipsis;
  }

  static {
    py.protocol(this, ["size"]);
  }
}

class A {
  size(): number {
    return 1;
  }
}

class B {}

py.print(
  py.isSubclass(A, Sized),
  py.isSubclass(B, Sized),
  py.isInstance(new A(), Sized),
  py.isInstance(new B(), Sized),
);
