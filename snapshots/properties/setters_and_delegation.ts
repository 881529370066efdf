import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Properties with validation, computed pairs, augmented assignment, delegation to a part.
class Celsius {
  declare _degrees: Dynamic;
  constructor(degrees: Dynamic = py.float(0)) {
    this.degrees = degrees;
  }

  get degrees(): Dynamic {
    return py.getAttr(this, "_degrees");
  }

  set degrees(value: Dynamic) {
    if (py.lt(value, -273.15)) {
      throw new py.ValueError(`too cold: ${py.str(value)}`);
    }
    this._degrees = value;
  }

  get fahrenheit(): Dynamic {
    return py.add(py.div(py.mul(this.degrees, 9), 5), 32);
  }

  set fahrenheit(value: Dynamic) {
    this.degrees = py.div(py.mul(py.sub(value, 32), 5), 9);
  }
}

const t = new Celsius(25);
t.degrees = py.iadd(t.degrees, 5);
t.fahrenheit = py.isub(t.fahrenheit, 18);
py.print(t.degrees, t.fahrenheit, py.vars(t));
for (const action of py.Tuple.of(
  py.signature(() => new Celsius(-300), "<lambda>", []),
  py.signature(() => py.setAttr(t, "fahrenheit", -1000), "<lambda>", []),
)) {
  try {
    py.call(action, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(py.getSlice(py.str(e), null, 13));
  }
}

class Owner {
  declare inner: Celsius;
  declare degrees: Dynamic;
  constructor() {
    this.inner = new Celsius(1);
  }

  static degrees: Dynamic = py.call(py.property, [
    (self: Dynamic) => py.getAttr(py.getAttr(self, "inner"), "degrees"),
    (self: Dynamic, v: Dynamic) => py.setAttr(py.getAttr(self, "inner"), "degrees", v),
  ]);

  static {
    py.classAttribute(this, "degrees");
    py.finishClass(this, { attributes: ["degrees"] });
  }
}

const o = new Owner();
o.degrees = 7;
o.degrees = py.imul(o.degrees, 2);
py.print(o.degrees, o.inner.degrees);
try {
  py.getAttr(o, "missing");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
