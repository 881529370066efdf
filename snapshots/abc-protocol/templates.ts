import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Abstract bases: instances of incomplete classes, properties and class methods that are abstract, template methods.

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

  static unit(): Dynamic {
    py.Ellipsis;
    return null;
  }

  describe(): string {
    return `${py.str(this.name)}: ${py.format(this.area(), ".2f")}`;
  }

  static {
    py.pyClass(this, { name: "Shape" });
    py.abstractMethods(this, ["area", "name", "unit"]);
  }
}

class Partial_ extends Shape {
  area(): number {
    return 1;
  }

  static {
    py.pyClass(this, { name: "Partial" });
  }
}

class Square extends Partial_ {
  declare side: number;
  constructor(side: number) {
    super();
    this.side = side;
  }
  static {
    py.signature(this, "Square.__init__", ["side"]);
  }

  area(): number {
    return py.mul(this.side, this.side);
  }

  get name(): string {
    return "square";
  }

  static unit(): Square {
    return new this(1);
  }

  static {
    py.pyClass(this, { name: "Square" });
  }
}

class Meta {
  constructor() {
    py.requireConcrete(new.target);
  }
  runIt(): void {
    py.Ellipsis;
  }

  static {
    py.abstractMethods(this, ["run_it"]);
  }
}

class Free {
  anything(): Dynamic {
    py.Ellipsis;
    return null;
  }
}

py.print(new Square(2).describe(), Square.unit().area(), new Square(1) instanceof Shape);
for (const cls of py.Tuple.of(Shape, Partial_, Meta)) {
  try {
    py.call(cls, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print(new Free().anything());
try {
  new Shape();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("direct", e);
}
