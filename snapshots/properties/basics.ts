import {
  AttributeError,
  type Dynamic,
  Tuple,
  ValueError,
  add,
  call,
  delAttr,
  div,
  documentProperty,
  getAttr,
  lt,
  mul,
  print,
  propertyDeleter,
  rethrowUnless,
  setAttr,
  signature,
  sub,
  typeName,
} from "./runtime/python/index.js";

// property getter, setter, deleter; read-only.
class Temp {
  declare _c: Dynamic;
  constructor(c: number) {
    this._c = c;
  }
  /** Fahrenheit. */
  get f(): Dynamic {
    return add(div(mul(this._c, 9), 5), 32);
  }
  static {
    documentProperty(this, "f", "Fahrenheit.");
  }
  set f(v: Dynamic) {
    if (lt(v, -459)) {
      throw new ValueError("too cold");
    }
    this._c = div(mul(sub(v, 32), 5), 9);
  }
  static {
    propertyDeleter(this, "f", (self2: Dynamic): void => {
      self2._c = 0;
    });
  }
  get ro(): number {
    return 1;
  }
}
const t = new Temp(100);
print(t.f);
t.f = 32;
print(t._c, t.f);
delAttr(t, "f");
print(t._c, getAttr(getAttr(Temp, "f"), "__doc__"));
for (const g of Tuple.of(
  signature(() => setAttr(t, "ro", 2), "<lambda>", []),
  signature(() => setAttr(t, "f", -500), "<lambda>", []),
  signature(() => delAttr(t, "ro"), "<lambda>", []),
)) {
  try {
    call(g, []);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError, ValueError);
    print(typeName(e), e);
  }
}
