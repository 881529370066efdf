import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["unit_count"]);
// Descriptors of the program's own: data and non-data, class access, __set_name__, validation, inheritance.
class Positive {
  declare public: Dynamic;
  declare private: Dynamic;
  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.public = name;
    this.private = py.add("_", name);
  }

  __get__(obj: Dynamic, objtype: Dynamic = null): Dynamic {
    if (obj == null) {
      return this;
    }
    return py.getAttr(obj, py.getAttr(this, "private"), 0);
  }

  __set__(obj: Dynamic, value: Dynamic): void {
    if (py.lt(value, 0)) {
      throw new py.ValueError(`${py.str(py.getAttr(this, "public"))} must be positive`);
    }
    py.setAttr(obj, py.getAttr(this, "private"), value);
  }

  __delete__(obj: Dynamic): void {
    py.print("delete", py.getAttr(this, "public"));
    py.delAttr(obj, py.getAttr(this, "private"));
  }
}

class Item {
  declare price: Dynamic;
  declare unitCount: Dynamic;
  static price: Dynamic = new Positive();
  static unitCount: Dynamic = new Positive();

  constructor(price: Dynamic, unitCount: Dynamic) {
    this.price = price;
    this.unitCount = unitCount;
  }
  static {
    py.signature(this, "Item.__init__", ["price", "unit_count"]);
  }

  total(): Dynamic {
    return py.mul(py.getAttr(this, "price"), this.unitCount);
  }

  static {
    py.classAttribute(this, "price");
    py.classAttribute(this, "unitCount");
    py.finishClass(this, { attributes: ["price", "unit_count"] });
  }
}

class Sub extends Item {}

const i = new Item(2, 3);
py.print(
  i.total(),
  py.getAttr(i, "price"),
  i.unitCount,
  py.getAttr(py.getAttr(Item, "price"), "public"),
  py.typeName(py.getAttr(Item, "price")),
);
try {
  i.price = -1;
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print("ValueError", e);
}
i.price = py.iadd(py.getAttr(i, "price"), 5);
py.print(py.getAttr(i, "price"), py.vars(i), new Sub(1, 2).total(), py.getAttr(i, "price"));
py.setAttr(i, "price", 9);
py.print(i.total());
py.delAttr(i, "price");
py.print(py.getAttr(i, "price"));

class Lazy {
  declare fn: Dynamic;
  declare name: Dynamic;
  constructor(fn: Dynamic) {
    this.fn = fn;
    this.name = py.getAttr(fn, "__name__");
  }
  static {
    py.signature(this, "Lazy.__init__", ["fn"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    if (obj == null) {
      return this;
    }
    const value = py.call(this.fn, [obj]);
    py.setItem(py.getAttr(obj, "__dict__"), this.name, value);
    return value;
  }

  static {
    py.pyClass(this, { name: "Lazy" });
  }
}

class Page {
  body(): string {
    py.print("computing");
    return "text";
  }
  static {
    py.signature(this.prototype.body, "Page.body", []);
    py.decorateMethod(this, "body", Lazy);
  }
}

const p = new Page();
py.print(py.getAttr(p, "body"), py.getAttr(p, "body"));

class Const {
  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    return py.Tuple.of(obj == null, py.getAttr(owner, "__name__"));
  }
}

class Holder {
  declare c: Dynamic;
  static c: Dynamic = new Const();

  static {
    py.classAttribute(this, "c");
    py.finishClass(this, { attributes: ["c"] });
  }
}

py.print(Holder.c, new Holder().c);
const h = new Holder();
h.c = 5;
py.print(h.c);
