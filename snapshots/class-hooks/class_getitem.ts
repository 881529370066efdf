import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  callable,
  classAttribute,
  finishClass,
  getAttr,
  getItem,
  list,
  map,
  mul,
  print,
  pyClass,
  signature,
  str,
} from "./runtime/python/index.js";

// __class_getitem__, __set_name__, __call__ on instances that stand for functions.
class Typed {
  static __class_getitem__(item: Dynamic): string {
    return `${str(getAttr(this, "__name__"))}[${str(item)}]`;
  }
}

print(getItem(Typed, 3), getItem(Typed, Tuple.of("a", "b")));

class Field {
  declare default: Dynamic;
  declare name: Dynamic;
  declare owner: Dynamic;
  constructor(default_: Dynamic) {
    this.default = default_;
  }
  static {
    signature(this, "Field.__init__", ["default"]);
  }

  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.name = name;
    this.owner = getAttr(owner, "__name__");
  }

  static {
    pyClass(this, { name: "Field" });
  }
}

class Model {
  declare a: Field;
  static a: Dynamic = new Field(1);
  static longName: Dynamic = new Field("x");

  static {
    classAttribute(this, "a");
    finishClass(this, { attributes: ["a", "long_name"] });
  }
}

print(
  getAttr(Model.a, "name"),
  getAttr(Model.longName, "name"),
  getAttr(Model.longName, "owner"),
  new Model().a.default,
);

class Adder {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    signature(this, "Adder.__init__", ["n"]);
  }

  __call__(x: Dynamic, { scale = 1 }: { scale?: Dynamic } = {}): Dynamic {
    return mul(pyAdd(this.n, x), scale);
  }
  static {
    signature(this.prototype.__call__, "Adder.__call__", ["x", "*", "scale="]);
  }
}

const add = new Adder(3);
print(
  add.__call__(4),
  add.__call__(4, { scale: 2 }),
  callable(add),
  callable(Adder),
  list(map(add, [1, 2])),
);
