import {
  type Dynamic,
  Tuple,
  ValueError,
  add,
  attributeNames,
  call,
  classAttribute,
  decorateMethod,
  delAttr,
  finishClass,
  getAttr,
  iadd,
  lt,
  mul,
  print,
  pyClass,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  str,
  typeName,
  vars,
} from "./runtime/python/index.js";

attributeNames(["unit_count"]);
// Descriptors of the program's own: data and non-data, class access, __set_name__, validation, inheritance.
class Positive {
  declare public: Dynamic;
  declare private: Dynamic;
  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.public = name;
    this.private = add("_", name);
  }

  __get__(obj: Dynamic, objtype: Dynamic = null): Dynamic {
    if (obj == null) {
      return this;
    }
    return getAttr(obj, getAttr(this, "private"), 0);
  }

  __set__(obj: Dynamic, value: Dynamic): void {
    if (lt(value, 0)) {
      throw new ValueError(`${str(getAttr(this, "public"))} must be positive`);
    }
    setAttr(obj, getAttr(this, "private"), value);
  }

  __delete__(obj: Dynamic): void {
    print("delete", getAttr(this, "public"));
    delAttr(obj, getAttr(this, "private"));
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
    signature(this, "Item.__init__", ["price", "unit_count"]);
  }

  total(): Dynamic {
    return mul(getAttr(this, "price"), this.unitCount);
  }

  static {
    classAttribute(this, "price");
    classAttribute(this, "unitCount");
    finishClass(this, { attributes: ["price", "unit_count"] });
  }
}

class Sub extends Item {}

const i = new Item(2, 3);
print(
  i.total(),
  getAttr(i, "price"),
  i.unitCount,
  getAttr(Item.price, "public"),
  typeName(Item.price),
);
try {
  i.price = -1;
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print("ValueError", e);
}
i.price = iadd(getAttr(i, "price"), 5);
print(getAttr(i, "price"), vars(i), new Sub(1, 2).total(), getAttr(i, "price"));
setAttr(i, "price", 9);
print(i.total());
delAttr(i, "price");
print(getAttr(i, "price"));

class Lazy {
  declare fn: Dynamic;
  declare name: Dynamic;
  constructor(fn: Dynamic) {
    this.fn = fn;
    this.name = getAttr(fn, "__name__");
  }
  static {
    signature(this, "Lazy.__init__", ["fn"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    if (obj == null) {
      return this;
    }
    const value = call(this.fn, [obj]);
    setItem(getAttr(obj, "__dict__"), this.name, value);
    return value;
  }

  static {
    pyClass(this, { name: "Lazy" });
  }
}

class Page {
  body(): string {
    print("computing");
    return "text";
  }
  static {
    signature(this.prototype.body, "Page.body", []);
    decorateMethod(this, "body", Lazy);
  }
}

const p = new Page();
print(getAttr(p, "body"), getAttr(p, "body"));

class Const {
  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    return Tuple.of(obj == null, getAttr(owner, "__name__"));
  }
}

class Holder {
  declare c: Dynamic;
  static c: Dynamic = new Const();

  static {
    classAttribute(this, "c");
    finishClass(this, { attributes: ["c"] });
  }
}

print(Holder.c, new Holder().c);
const h = new Holder();
h.c = 5;
print(h.c);
