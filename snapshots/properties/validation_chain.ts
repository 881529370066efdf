import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Setters that validate and are used from __init__ and augmented assignment.
class Box {
  declare _w: Dynamic;
  declare area: Dynamic;
  constructor(w: Dynamic) {
    this.w = w;
  }
  get w(): Dynamic {
    return py.getAttr(this, "_w");
  }
  set w(v: Dynamic) {
    if (!(py.isInstance(v, py.int) || py.isInstance(v, py.float)) || typeof v === "boolean") {
      throw new py.TypeError(`w must be a number, got ${py.repr(v)}`);
    }
    this._w = py.max(0, v);
  }
  static area: Dynamic = py.call(py.property, [(self: Dynamic) => py.pow(py.getAttr(self, "_w"), 2)], { doc: "area" });

  static {
    py.classAttribute(this, "area");
    py.finishClass(this, { attributes: ["area"] });
  }
}
const b = new Box(2);
b.w = py.iadd(b.w, 3);
py.print(b.w, b.area, py.vars(b));
b.w = -5;
py.print(b.w, py.getAttr(Box.area, "__doc__"));
for (const bad of py.Tuple.of("x", true, null)) {
  try {
    new Box(bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
