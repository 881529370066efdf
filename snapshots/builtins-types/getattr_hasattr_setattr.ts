import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dynamic attributes by name.
class A {
  declare x: number;
  static x: Dynamic = 1;
  m(n: Dynamic): Dynamic {
    return py.mul(n, 2);
  }
  get bad(): Dynamic {
    throw new py.ValueError("in property");
  }
  get gone(): Dynamic {
    throw new py.AttributeError("inside");
  }

  static {
    py.classAttribute(this, "x");
  }
}
const a = new A();
for (const name of py.Tuple.of("x", "m", "zz", "gone", "__class__")) {
  py.print(name, py.hasAttr(a, name), ["x", "zz", "gone"].includes(name) ? py.getAttr(a, name, "dflt") : "");
}
py.setAttr(a, "dyn", 5);
const aName = "m";
py.print(
  py.getAttr(a, "dyn"),
  py.call(py.getAttr(a, aName), [4]),
  py.getAttr(a, "dyn"),
  py.hasAttr("s", "upper"),
  py.hasAttr([], "append"),
  py.hasAttr(new py.Dict(), "append"),
  py.hasAttr(5, "real"),
  py.hasAttr(null, "get"),
  py.hasAttr(A, "x"),
);
py.delAttr(a, "dyn");
py.print(py.hasAttr(a, "dyn"), py.getAttr(a, "dyn", null));
for (const f of py.Tuple.of(
  py.signature(() => py.getAttr(a, "q"), "<lambda>", []),
  py.signature(() => py.hasAttr(a, "bad"), "<lambda>", []),
  py.signature(() => py.setAttr(5, "x", 1), "<lambda>", []),
  py.signature(() => py.getAttr("s", "nope"), "<lambda>", []),
  py.signature(() => py.delAttr(a, "q"), "<lambda>", []),
  py.signature(() => py.getAttr(a, 5), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
