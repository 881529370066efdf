import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// property getter, setter, deleter; read-only.
class Temp {
  declare _c: Dynamic;
  constructor(c: number) {
    this._c = c;
  }
  /** Fahrenheit. */
  get f(): Dynamic {
    return py.add(py.div(py.mul(this._c, 9), 5), 32);
  }
  static {
    py.documentProperty(this, "f", "Fahrenheit.");
  }
  set f(v: Dynamic) {
    if (py.lt(v, -459)) {
      throw new py.ValueError("too cold");
    }
    this._c = py.div(py.mul(py.sub(v, 32), 5), 9);
  }
  static {
    py.propertyDeleter(this, "f", (self2: Dynamic): void => {
      self2._c = 0;
    });
  }
  get ro(): number {
    return 1;
  }
}
const t = new Temp(100);
py.print(t.f);
t.f = 32;
py.print(t._c, t.f);
py.delAttr(t, "f");
py.print(t._c, py.getAttr(py.getAttr(Temp, "f"), "__doc__"));
for (const g of py.Tuple.of(
  py.signature(() => py.setAttr(t, "ro", 2), "<lambda>", []),
  py.signature(() => py.setAttr(t, "f", -500), "<lambda>", []),
  py.signature(() => py.delAttr(t, "ro"), "<lambda>", []),
)) {
  try {
    py.call(g, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
