import {
  AttributeError,
  type Dynamic,
  Tuple,
  delAttr,
  getAttr,
  hasAttr,
  print,
  rethrowUnless,
  setAttr,
} from "./runtime/python/index.js";

// __slots__: unknown attributes are refused, inheritance, no __dict__, defaults that conflict.
class P {
  declare x: Dynamic;
  static __slots__: Dynamic = Tuple.of("x", "y");

  constructor(x: Dynamic) {
    setAttr(this, "x", x);
  }
}

class Q extends P {
  static __slots__: Dynamic = Tuple.of("z");
}

class R extends P {}

const p = new P(1);
try {
  setAttr(p, "w", 1);
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print("AttributeError", e);
}
try {
  getAttr(p, "y");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e);
}
setAttr(p, "y", 2);
print(p.x, getAttr(p, "y"), hasAttr(p, "__dict__"));
const q = new Q(1);
setAttr(q, "z", 3);
try {
  setAttr(q, "other", 1);
} catch (caught3) {
  const e = rethrowUnless(caught3, AttributeError);
  print("AttributeError", e);
}
const r = new R(1);
setAttr(r, "free", 5);
print(getAttr(q, "z"), getAttr(r, "free"), getAttr(r, "__dict__"), P.__slots__);
delAttr(p, "y");
print(hasAttr(p, "y"));

class S {
  static __slots__: Dynamic = "only";
}

const s = new S();
setAttr(s, "only", 1);
try {
  setAttr(s, "o", 2);
} catch (caught4) {
  const e = rethrowUnless(caught4, AttributeError);
  print("AttributeError", e);
}
