import {
  AttributeError,
  type Dynamic,
  Tuple,
  ValueError,
  add,
  call,
  classAttribute,
  div,
  finishClass,
  float,
  getAttr,
  getSlice,
  iadd,
  imul,
  isub,
  lt,
  mul,
  print,
  property,
  rethrowUnless,
  setAttr,
  signature,
  str,
  sub,
  vars,
} from "./runtime/python/index.js";

// Properties with validation, computed pairs, augmented assignment, delegation to a part.
class Celsius {
  declare _degrees: Dynamic;
  constructor(degrees: Dynamic = float(0)) {
    this.degrees = degrees;
  }

  get degrees(): Dynamic {
    return getAttr(this, "_degrees");
  }

  set degrees(value: Dynamic) {
    if (lt(value, -273.15)) {
      throw new ValueError(`too cold: ${str(value)}`);
    }
    this._degrees = value;
  }

  get fahrenheit(): Dynamic {
    return add(div(mul(this.degrees, 9), 5), 32);
  }

  set fahrenheit(value: Dynamic) {
    this.degrees = div(mul(sub(value, 32), 5), 9);
  }
}

const t = new Celsius(25);
t.degrees = iadd(t.degrees, 5);
t.fahrenheit = isub(t.fahrenheit, 18);
print(t.degrees, t.fahrenheit, vars(t));
for (const action of Tuple.of(
  signature(() => new Celsius(-300), "<lambda>", []),
  signature(() => setAttr(t, "fahrenheit", -1000), "<lambda>", []),
)) {
  try {
    call(action, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(getSlice(str(e), null, 13));
  }
}

class Owner {
  declare inner: Celsius;
  declare degrees: Dynamic;
  constructor() {
    this.inner = new Celsius(1);
  }

  static degrees: Dynamic = call(property, [
    (self: Dynamic) => getAttr(getAttr(self, "inner"), "degrees"),
    (self: Dynamic, v: Dynamic) => setAttr(getAttr(self, "inner"), "degrees", v),
  ]);

  static {
    classAttribute(this, "degrees");
    finishClass(this, { attributes: ["degrees"] });
  }
}

const o = new Owner();
o.degrees = 7;
o.degrees = imul(o.degrees, 2);
print(o.degrees, o.inner.degrees);
try {
  getAttr(o, "missing");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}
