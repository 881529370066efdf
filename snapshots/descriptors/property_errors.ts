import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Properties without setter or deleter, raising getters with hasattr and getattr, overriding in subclasses with super.
class A {
  get ro(): Dynamic {
    return 1;
  }

  get broken(): Dynamic {
    throw new py.AttributeError("inner");
  }

  get bad(): Dynamic {
    return py.getAttr(this, "nothing");
  }

  get area(): Dynamic {
    return 2;
  }

  set area(v: Dynamic) {
    py.print("A set", v);
  }
}

class B extends A {
  get area(): Dynamic {
    return py.add(super.area, 10);
  }
}

class C extends A {
  get ro(): Dynamic {
    return py.add(super.ro, 100);
  }
}

const a = new A();
for (const name of py.Tuple.of("ro", "broken")) {
  try {
    py.setAttr(a, name, 3);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError);
    py.print("AttributeError", e);
  }
}
try {
  py.setAttr(a, "ro", 3);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
try {
  py.delAttr(a, "ro");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AttributeError);
  py.print("AttributeError", e);
}
py.print(py.hasAttr(a, "broken"), py.getAttr(a, "broken", "dflt"));
try {
  a.bad;
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.AttributeError);
  py.print("AttributeError", e);
}
py.print(new B().area, new C().ro);
a.area = 4;
try {
  py.setAttr(new B(), "area", 5);
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.AttributeError);
  py.print("AttributeError", e);
}
