import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// ABCMeta and ABC: abstract methods, properties, partly concrete classes, register.

class Shape {
  constructor() {
    py.requireConcrete(new.target);
  }
  area(): Dynamic {
    py.Ellipsis;
    return null;
  }

  get name(): Dynamic {
    py.Ellipsis;
    return null;
  }

  describe(): string {
    return `${py.str(this.name)}: ${py.str(this.area())}`;
  }

  static {
    py.pyClass(this, { name: "Shape" });
    py.abstractMethods(this, ["area", "name"]);
  }
}

class Square extends Shape {
  declare s: number;
  constructor(s: number) {
    super();
    this.s = s;
  }
  static {
    py.signature(this, "Square.__init__", ["s"]);
  }

  area(): number {
    return py.pow(this.s, 2);
  }

  get name(): string {
    return "square";
  }

  static {
    py.pyClass(this, { name: "Square" });
  }
}

class Half extends Shape {
  area(): Dynamic {
    return super.area();
  }

  static {
    py.pyClass(this, { name: "Half" });
  }
}

py.print(new Square(3).describe());
for (const cls of py.Tuple.of(Shape, Half)) {
  try {
    py.call(cls, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print("TypeError", e);
  }
}

class Tool {
  constructor() {
    py.requireConcrete(new.target);
  }
  run(x: Dynamic): Dynamic {
    return py.add("base ", x);
  }

  static {
    py.abstractMethods(this, ["run"]);
  }
}

class T extends Tool {
  run(x: Dynamic): Dynamic {
    return py.add(super.run(x), "!");
  }
}

py.print(new T().run("a"), py.isInstance(new T(), Tool));

class Duck {}

py.registerVirtual(Shape, Duck);
py.print(py.isInstance(new Duck(), Shape), py.isSubclass(Duck, Shape));
