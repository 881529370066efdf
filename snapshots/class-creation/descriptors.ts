import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Descriptors with __get__, __set__ and __set_name__.
class Positive {
  declare name: Dynamic;
  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.name = py.add("_", name);
  }
  __get__(obj: Dynamic, owner: Dynamic = null): Dynamic {
    return obj == null ? this : py.getAttr(obj, py.getAttr(this, "name"), 0);
  }
  __set__(obj: Dynamic, v: Dynamic): void {
    if (py.lt(v, 0)) {
      throw new py.ValueError(`${py.str(py.getSlice(py.getAttr(this, "name"), 1, null))} must be positive`);
    }
    py.setAttr(obj, py.getAttr(this, "name"), v);
  }

  static {
    py.pyClass(this, { name: "Positive" });
  }
}
class Order {
  declare qty: Dynamic;
  declare price: Dynamic;
  static qty: Dynamic = new Positive();
  static price: Dynamic = new Positive();
  constructor(q: Dynamic, p: Dynamic) {
    const items: Dynamic[] = [q, p];
    this.qty = items[0];
    this.price = items[1];
  }

  static {
    py.classAttribute(this, "qty");
    py.classAttribute(this, "price");
    py.finishClass(this, { attributes: ["qty", "price"] });
  }
}
const o = new Order(2, 3.5);
py.print(py.mul(o.qty, o.price), py.vars(o));
try {
  o.qty = -1;
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
// Python: print(type(Order.qty).__name__, Order.__dict__["price"].name)
py.print(
  py.typeName(Order.qty),
  py.getAttr(py.getItem(py.notMigrated("introspection", "Order.__dict__"), "price"), "name"),
);
