import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    return py.cachedProperty(this, "heavy", () => {
      A.calls += 1;
      return py.mul(this._v, 10);
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
    py.propertyDeleter(this, "v", (self2: Dynamic): void => {
      py.print("deleting");
      self2._v = null;
    });
  }

  scale(by: Dynamic, plus: Dynamic = 0): Dynamic {
    return py.add(py.mul(this._v, by), plus);
  }
  static {
    py.signature(this.prototype.scale, "A.scale", ["by", "plus="]);
  }

  static double: Dynamic = py.notMigrated("unsupported-member", "partialmethod");
  static triplePlus: Dynamic = py.notMigrated("unsupported-member", "partialmethod");

  _getW(): string {
    return py.mod("w%s", this._v);
  }
  static {
    py.signature(this.prototype._getW, "A._get_w", []);
  }

  _setW(x: Dynamic): void {
    this._v = x;
  }
  static {
    py.signature(this.prototype._setW, "A._set_w", ["x"]);
  }

  static w: Dynamic = py.call(py.property, [py.getAttr(this, "_get_w"), py.getAttr(this, "_set_w")], { doc: "w prop" });

  static {
    py.classAttribute(this, "double");
    py.classAttribute(this, "triplePlus");
    py.classAttribute(this, "w");
    py.finishClass(this, { attributes: ["double", "triple_plus", "w"] });
  }
}

const a = new A(4);
py.print(a.heavy, a.heavy, A.calls);
a._v = 5;
py.print(a.heavy);
py.delAttr(a, "heavy");
py.print(a.heavy, A.calls);
a.v = 7;
py.print(a.v, a.w);
a.w = 8;
py.print(a.v);
py.delAttr(a, "v");
py.print(a.v);
a.v = 3;
py.print(py.call(a.double, []), py.call(a.triplePlus, []));
