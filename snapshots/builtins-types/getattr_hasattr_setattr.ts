import {
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  classAttribute,
  delAttr,
  getAttr,
  hasAttr,
  mul,
  print,
  rethrowUnless,
  setAttr,
  signature,
  typeName,
} from "./runtime/python/index.js";

// Dynamic attributes by name.
class A {
  declare x: number;
  static x: Dynamic = 1;
  m(n: Dynamic): Dynamic {
    return mul(n, 2);
  }
  get bad(): Dynamic {
    throw new ValueError("in property");
  }
  get gone(): Dynamic {
    throw new AttributeError("inside");
  }

  static {
    classAttribute(this, "x");
  }
}
const a = new A();
for (const name of Tuple.of("x", "m", "zz", "gone", "__class__")) {
  print(name, hasAttr(a, name), ["x", "zz", "gone"].includes(name) ? getAttr(a, name, "dflt") : "");
}
setAttr(a, "dyn", 5);
const aName = "m";
print(
  getAttr(a, "dyn"),
  call(getAttr(a, aName), [4]),
  getAttr(a, "dyn"),
  hasAttr("s", "upper"),
  hasAttr([], "append"),
  hasAttr(new Dict(), "append"),
  hasAttr(5, "real"),
  hasAttr(null, "get"),
  hasAttr(A, "x"),
);
delAttr(a, "dyn");
print(hasAttr(a, "dyn"), getAttr(a, "dyn", null));
for (const f of Tuple.of(
  signature(() => getAttr(a, "q"), "<lambda>", []),
  signature(() => hasAttr(a, "bad"), "<lambda>", []),
  signature(() => setAttr(5, "x", 1), "<lambda>", []),
  signature(() => getAttr("s", "nope"), "<lambda>", []),
  signature(() => delAttr(a, "q"), "<lambda>", []),
  signature(() => getAttr(a, 5), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError, ValueError, TypeError);
    print(typeName(e), e);
  }
}
