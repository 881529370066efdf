import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __class_getitem__, __set_name__, __call__ on instances that stand for functions.
class Typed {
  static __class_getitem__(item: Dynamic): string {
    return `${py.str(py.getAttr(this, "__name__"))}[${py.str(item)}]`;
  }
}

py.print(py.getItem(Typed, 3), py.getItem(Typed, py.Tuple.of("a", "b")));

class Field {
  declare default: Dynamic;
  declare name: Dynamic;
  declare owner: Dynamic;
  constructor(default_: Dynamic) {
    this.default = default_;
  }
  static {
    py.signature(this, "Field.__init__", ["default"]);
  }

  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.name = name;
    this.owner = py.getAttr(owner, "__name__");
  }

  static {
    py.pyClass(this, { name: "Field" });
  }
}

class Model {
  declare a: Field;
  static a: Dynamic = new Field(1);
  static longName: Dynamic = new Field("x");

  static {
    py.classAttribute(this, "a");
    py.finishClass(this, { attributes: ["a", "long_name"] });
  }
}

py.print(
  py.getAttr(Model.a, "name"),
  py.getAttr(Model.longName, "name"),
  py.getAttr(Model.longName, "owner"),
  new Model().a.default,
);

class Adder {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    py.signature(this, "Adder.__init__", ["n"]);
  }

  __call__(x: Dynamic, { scale = 1 }: { scale?: Dynamic } = {}): Dynamic {
    return py.mul(py.add(this.n, x), scale);
  }
  static {
    py.signature(this.prototype.__call__, "Adder.__call__", ["x", "*", "scale="]);
  }
}

const add = new Adder(3);
py.print(
  add.__call__(4),
  add.__call__(4, { scale: 2 }),
  py.callable(add),
  py.callable(Adder),
  py.list(py.map(add, [1, 2])),
);
