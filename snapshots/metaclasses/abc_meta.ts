import {
  type Dynamic,
  Ellipsis,
  Tuple,
  TypeError,
  abstractMethods,
  add,
  call,
  isInstance,
  isSubclass,
  pow,
  print,
  pyClass,
  registerVirtual,
  requireConcrete,
  rethrowUnless,
  signature,
  str,
} from "./runtime/python/index.js";

// ABCMeta and ABC: abstract methods, properties, partly concrete classes, register.

class Shape {
  constructor() {
    requireConcrete(new.target);
  }
  area(): Dynamic {
    Ellipsis;
    return null;
  }

  get name(): Dynamic {
    Ellipsis;
    return null;
  }

  describe(): string {
    return `${str(this.name)}: ${str(this.area())}`;
  }

  static {
    pyClass(this, { name: "Shape" });
    abstractMethods(this, ["area", "name"]);
  }
}

class Square extends Shape {
  declare s: number;
  constructor(s: number) {
    super();
    this.s = s;
  }
  static {
    signature(this, "Square.__init__", ["s"]);
  }

  area(): number {
    return pow(this.s, 2);
  }

  get name(): string {
    return "square";
  }

  static {
    pyClass(this, { name: "Square" });
  }
}

class Half extends Shape {
  area(): Dynamic {
    return super.area();
  }
}

print(new Square(3).describe());
for (const cls of Tuple.of(Shape, Half)) {
  try {
    call(cls, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print("TypeError", e);
  }
}

class Tool {
  constructor() {
    requireConcrete(new.target);
  }
  run(x: Dynamic): Dynamic {
    return add("base ", x);
  }

  static {
    abstractMethods(this, ["run"]);
  }
}

class T extends Tool {
  run(x: Dynamic): Dynamic {
    return add(super.run(x), "!");
  }
}

print(new T().run("a"), isInstance(new T(), Tool));

class Duck {}

registerVirtual(Shape, Duck);
print(isInstance(new Duck(), Shape), isSubclass(Duck, Shape));
