import {
  type Dynamic,
  Ellipsis,
  Tuple,
  TypeError,
  abstractMethods,
  call,
  format,
  mul,
  print,
  pyClass,
  requireConcrete,
  rethrowUnless,
  signature,
  str,
} from "./runtime/python/index.js";

// Abstract bases: instances of incomplete classes, properties and class methods that are abstract, template methods.

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

  static unit(): Dynamic {
    Ellipsis;
    return null;
  }

  describe(): string {
    return `${str(this.name)}: ${format(this.area(), ".2f")}`;
  }

  static {
    pyClass(this, { name: "Shape" });
    abstractMethods(this, ["area", "name", "unit"]);
  }
}

class Partial_ extends Shape {
  area(): number {
    return 1;
  }

  static {
    pyClass(this, { name: "Partial" });
  }
}

class Square extends Partial_ {
  declare side: number;
  constructor(side: number) {
    super();
    this.side = side;
  }
  static {
    signature(this, "Square.__init__", ["side"]);
  }

  area(): number {
    return mul(this.side, this.side);
  }

  get name(): string {
    return "square";
  }

  static unit(): Square {
    return new this(1);
  }

  static {
    pyClass(this, { name: "Square" });
  }
}

class Meta {
  constructor() {
    requireConcrete(new.target);
  }
  runIt(): void {
    Ellipsis;
  }

  static {
    abstractMethods(this, ["run_it"]);
  }
}

class Free {
  anything(): Dynamic {
    Ellipsis;
    return null;
  }
}

print(new Square(2).describe(), Square.unit().area(), new Square(1) instanceof Shape);
for (const cls of Tuple.of(Shape, Partial_, Meta)) {
  try {
    call(cls, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
print(new Free().anything());
try {
  new Shape();
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("direct", e);
}
