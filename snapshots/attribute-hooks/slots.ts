import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __slots__: unknown attributes are refused, inheritance, no __dict__, defaults that conflict.
class P {
  declare x: Dynamic;
  static __slots__: Dynamic = py.Tuple.of("x", "y");

  constructor(x: Dynamic) {
    py.setAttr(this, "x", x);
  }
}

class Q extends P {
  static __slots__: Dynamic = py.Tuple.of("z");
}

class R extends P {}

const p = new P(1);
try {
  py.setAttr(p, "w", 1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print("AttributeError", e);
}
try {
  py.getAttr(p, "y");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
py.setAttr(p, "y", 2);
py.print(p.x, py.getAttr(p, "y"), py.hasAttr(p, "__dict__"));
const q = new Q(1);
py.setAttr(q, "z", 3);
try {
  py.setAttr(q, "other", 1);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AttributeError);
  py.print("AttributeError", e);
}
const r = new R(1);
py.setAttr(r, "free", 5);
py.print(py.getAttr(q, "z"), py.getAttr(r, "free"), py.getAttr(r, "__dict__"), P.__slots__);
py.delAttr(p, "y");
py.print(py.hasAttr(p, "y"));

class S {
  static __slots__: Dynamic = "only";
}

const s = new S();
py.setAttr(s, "only", 1);
try {
  py.setAttr(s, "o", 2);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.AttributeError);
  py.print("AttributeError", e);
}
