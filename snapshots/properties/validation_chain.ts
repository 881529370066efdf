import {
  type Dynamic,
  Tuple,
  TypeError,
  call,
  classAttribute,
  finishClass,
  float,
  getAttr,
  iadd,
  int,
  isInstance,
  max,
  pow,
  print,
  property,
  repr,
  rethrowUnless,
  vars,
} from "./runtime/python/index.js";

// Setters that validate and are used from __init__ and augmented assignment.
class Box {
  declare _w: Dynamic;
  declare area: Dynamic;
  constructor(w: Dynamic) {
    this.w = w;
  }
  get w(): Dynamic {
    return getAttr(this, "_w");
  }
  set w(v: Dynamic) {
    if (!(isInstance(v, int) || isInstance(v, float)) || typeof v === "boolean") {
      throw new TypeError(`w must be a number, got ${repr(v)}`);
    }
    this._w = max(0, v);
  }
  static area: Dynamic = call(property, [(self: Dynamic) => pow(getAttr(self, "_w"), 2)], {
    doc: "area",
  });

  static {
    classAttribute(this, "area");
    finishClass(this, { attributes: ["area"] });
  }
}
const b = new Box(2);
b.w = iadd(b.w, 3);
print(b.w, b.area, vars(b));
b.w = -5;
print(b.w, getAttr(Box.area, "__doc__"));
for (const bad of Tuple.of("x", true, null)) {
  try {
    new Box(bad);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
