import {
  type Dynamic,
  add,
  cachedProperty,
  call,
  classAttribute,
  delAttr,
  finishClass,
  getAttr,
  mod,
  mul,
  notMigrated,
  print,
  property,
  propertyDeleter,
  signature,
} from "./runtime/python/index.js";

// functools.cached_property, properties with deleters, property objects made by calls, classmethods over properties.

class A {
  declare _v: Dynamic;
  declare double: Dynamic;
  declare triplePlus: Dynamic;
  declare w: Dynamic;
  static calls: Dynamic = 0;

  constructor(v: number) {
    this._v = v;
  }

  get heavy(): Dynamic {
    return cachedProperty(this, "heavy", () => {
      A.calls += 1;
      return mul(this._v, 10);
    });
  }

  /** the value */
  get v(): Dynamic {
    return this._v;
  }

  set v(x: Dynamic) {
    this._v = x;
  }

  static {
    propertyDeleter(this, "v", (self2: Dynamic): void => {
      print("deleting");
      self2._v = null;
    });
  }

  scale(by: Dynamic, plus: Dynamic = 0): Dynamic {
    return add(mul(this._v, by), plus);
  }
  static {
    signature(this.prototype.scale, "A.scale", ["by", "plus="]);
  }

  static double: Dynamic = notMigrated("unsupported-member", "partialmethod");
  static triplePlus: Dynamic = notMigrated("unsupported-member", "partialmethod");

  _getW(): string {
    return mod("w%s", this._v);
  }
  static {
    signature(this.prototype._getW, "A._get_w", []);
  }

  _setW(x: Dynamic): void {
    this._v = x;
  }
  static {
    signature(this.prototype._setW, "A._set_w", ["x"]);
  }

  static w: Dynamic = call(property, [getAttr(this, "_get_w"), getAttr(this, "_set_w")], {
    doc: "w prop",
  });

  static {
    classAttribute(this, "double");
    classAttribute(this, "triplePlus");
    classAttribute(this, "w");
    finishClass(this, { attributes: ["double", "triple_plus", "w"] });
  }
}

const a = new A(4);
print(a.heavy, a.heavy, A.calls);
a._v = 5;
print(a.heavy);
delAttr(a, "heavy");
print(a.heavy, A.calls);
a.v = 7;
print(a.v, a.w);
a.w = 8;
print(a.v);
delAttr(a, "v");
print(a.v);
a.v = 3;
print(call(a.double, []), call(a.triplePlus, []));
