import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// `__getattr__` of a metaclass answers for the class, not for its instances.
class Meta extends py.TypeBase {
  __getattr__(name: Dynamic): string {
    if (py.truthy(py.callMethod(name, "startswith", ["_"]))) {
      throw new py.AttributeError(name);
    }
    return `meta ${py.str(name)}`;
  }
}

class A {
  static x: Dynamic = 1;

  static {
    py.finishClass(this, { metaclass: Meta });
  }
}

py.print(A.x, py.getAttr(A, "foo"), py.getAttr(A, "bar"), py.hasAttr(A, "_q"), py.hasAttr(A, "q"));
try {
  py.getAttr(new A(), "foo");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
