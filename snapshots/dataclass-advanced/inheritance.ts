import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dataclass inheritance: defaults overridden, order of fields, plain bases and mixins, a class that is not decorated below one.

class Base {
  declare id: number;
  declare name: string;

  constructor(id: number, name: string = "base" as Dynamic) {
    this.id = id;
    this.name = name;
  }
  static {
    py.dataclass(this, [{ name: "id" }, { name: "name" }]);
    py.signature(this, "Base.__init__", ["id", "name="]);
    py.pyClass(this, { name: "Base" });
  }
}

class Child extends Base {
  declare extra: Dynamic;

  constructor(id: number, name: string = "child" as Dynamic, extra: Dynamic = [1]) {
    super(id as Dynamic, name as Dynamic);
    this.id = id;
    this.name = name;
    this.extra = extra;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "extra" }]);
    py.signature(this, "Child.__init__", ["id", "name=", "extra="]);
    py.pyClass(this, { name: "Child" });
  }
}

py.print(new Child(1), new Child(2, "n", []), py.asdict(new Child(3)));

class Plain extends Child {
  greet(): string {
    return `hi ${this.name}`;
  }

  static {
    py.pyClass(this, { name: "Plain" });
  }
}

py.print(new Plain(5).greet(), new Plain(5), py.eq(new Plain(5), new Plain(5)), py.eq(new Plain(5), new Child(5)));

class Mixin {
  declare kind: string;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  tag(): string {
    return `[${py.str(py.getAttr(this, "name"))}:${this.kind}]`;
  }

  static kind: Dynamic = "mixin";

  static {
    py.classAttribute(this, "kind");
  }
}

class Both extends py.mixin(Mixin, Base) {
  constructor(id: number, name: string = "base" as Dynamic, kind: string = "both" as Dynamic) {
    super();
    this.id = id;
    this.name = name;
    this.kind = kind;
  }
  static {
    py.dataclass(this, [{ name: "kind" }]);
    py.signature(this, "Both.__init__", ["id", "name=", "kind="]);
    py.pyClass(this, { name: "Both" });
  }
}

py.print(new Both(1).tag(), new Both(1, undefined, "z").tag(), new Both(1));

class Shape {
  constructor() {
    py.requireConcrete(new.target);
  }
  area(): Dynamic {
    py.Ellipsis;
    return null;
  }

  static {
    py.abstractMethods(this, ["area"]);
  }
}

class Sq extends Shape {
  declare s: number;

  constructor(s: number) {
    super();
    this.s = s;
  }
  static {
    py.dataclass(this, [{ name: "s" }]);
    py.signature(this, "Sq.__init__", ["s"]);
  }

  area(): number {
    return py.pow(this.s, 2);
  }

  get double(): number {
    return py.mul(this.s, 2);
  }

  static of(text: string): Sq {
    return new this(py.int(text));
  }

  __eq__(o: Dynamic): Dynamic {
    return o instanceof Sq && py.abs(py.sub(this.s, o.s)) < 2;
  }
}

py.print(new Sq(3).area(), Sq.of("4").double, py.eq(new Sq(3), new Sq(4)), py.eq(new Sq(1), new Sq(5)));

class Base2 {
  declare log: string[];
  declare x: number;

  constructor(x: number) {
    this.x = x;
    if (new.target === Base2) {
      this.__post_init__();
    }
  }
  static {
    py.dataclass(this, [{ name: "x" }]);
    py.signature(this, "Base2.__init__", ["x"]);
  }

  __post_init__(): void {
    this.log = ["base"];
  }
}

class Child2 extends Base2 {
  declare y: number;

  constructor(x: number, y: number = 1 as Dynamic) {
    super(x as Dynamic);
    this.x = x;
    this.y = y;
    this.__post_init__();
  }
  static {
    py.dataclass(this, [{ name: "y" }]);
    py.signature(this, "Child2.__init__", ["x", "y="]);
  }

  __post_init__(): void {
    super.__post_init__();
    py.getAttr(this, "log").push("child");
  }
}

py.print(py.getAttr(new Child2(1), "log"), new Child2(1));

class Own {
  declare x: number;
  declare y: number;
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }]);
  }
  static y: Dynamic = 0;

  constructor(text: string) {
    this.x = py.int(text);
  }

  static {
    py.classAttribute(this, "y");
  }
}

py.print(new Own("5"), new Own("5").y);
