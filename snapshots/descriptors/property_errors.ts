import {
  AttributeError,
  type Dynamic,
  Tuple,
  add,
  delAttr,
  getAttr,
  hasAttr,
  print,
  rethrowUnless,
  setAttr,
} from "./runtime/python/index.js";

// Properties without setter or deleter, raising getters with hasattr and getattr, overriding in subclasses with super.
class A {
  get ro(): number {
    return 1;
  }

  get broken(): Dynamic {
    throw new AttributeError("inner");
  }

  get bad(): Dynamic {
    return getAttr(this, "nothing");
  }

  get area(): number {
    return 2;
  }

  set area(v: Dynamic) {
    print("A set", v);
  }
}

class B extends A {
  get area(): Dynamic {
    return add(super.area, 10);
  }
}

class C extends A {
  get ro(): Dynamic {
    return add(super.ro, 100);
  }
}

const a = new A();
for (const name of Tuple.of("ro", "broken")) {
  try {
    setAttr(a, name, 3);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError);
    print("AttributeError", e);
  }
}
try {
  setAttr(a, "ro", 3);
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e);
}
try {
  delAttr(a, "ro");
} catch (caught3) {
  const e = rethrowUnless(caught3, AttributeError);
  print("AttributeError", e);
}
print(hasAttr(a, "broken"), getAttr(a, "broken", "dflt"));
try {
  a.bad;
} catch (caught4) {
  const e = rethrowUnless(caught4, AttributeError);
  print("AttributeError", e);
}
print(new B().area, new C().ro);
a.area = 4;
try {
  setAttr(new B(), "area", 5);
} catch (caught5) {
  const e = rethrowUnless(caught5, AttributeError);
  print("AttributeError", e);
}
