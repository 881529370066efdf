import {
  type Dynamic,
  ValueError,
  add,
  classAttribute,
  finishClass,
  getAttr,
  getItem,
  getSlice,
  lt,
  mul,
  notMigrated,
  print,
  pyClass,
  rethrowUnless,
  setAttr,
  str,
  typeName,
  vars,
} from "./runtime/python/index.js";

// Descriptors with __get__, __set__ and __set_name__.
class Positive {
  declare name: Dynamic;
  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.name = add("_", name);
  }
  __get__(obj: Dynamic, owner: Dynamic = null): Dynamic {
    return obj == null ? this : getAttr(obj, getAttr(this, "name"), 0);
  }
  __set__(obj: Dynamic, v: Dynamic): void {
    if (lt(v, 0)) {
      throw new ValueError(`${str(getSlice(getAttr(this, "name"), 1, null))} must be positive`);
    }
    setAttr(obj, getAttr(this, "name"), v);
  }

  static {
    pyClass(this, { name: "Positive" });
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
    classAttribute(this, "qty");
    classAttribute(this, "price");
    finishClass(this, { attributes: ["qty", "price"] });
  }
}
const o = new Order(2, 3.5);
print(mul(o.qty, o.price), vars(o));
try {
  o.qty = -1;
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
// Python: print(type(Order.qty).__name__, Order.__dict__["price"].name)
print(
  typeName(Order.qty),
  getAttr(getItem(notMigrated("introspection", "Order.__dict__"), "price"), "name"),
);
