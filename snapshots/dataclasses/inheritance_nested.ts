import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Inheritance, overriding defaults, nested asdict, methods.
class Base {
  declare id: number;
  declare kind: string;

  constructor(id: number, kind: string = "base" as Dynamic) {
    this.id = id;
    this.kind = kind;
  }
  static {
    py.dataclass(this, [{ name: "id" }, { name: "kind" }]);
    py.signature(this, "Base.__init__", ["id", "kind="]);
  }
  static count: Dynamic = 0;
  label(): string {
    return `${this.kind}#${py.str(this.id)}`;
  }
}
class Child extends Base {
  declare kids: Dynamic[];
  declare meta: PyDict;
  declare parent: Dynamic;

  constructor(
    id: number,
    kind: string = "child" as Dynamic,
    parent: Dynamic = null as Dynamic,
    kids: Dynamic = [],
    meta: Dynamic = { k: py.Tuple.of(1, 2) },
  ) {
    super(id as Dynamic, kind as Dynamic);
    this.id = id;
    this.kind = kind;
    this.parent = parent;
    this.kids = kids;
    this.meta = meta;
  }
  static {
    py.dataclass(this, [{ name: "kind" }, { name: "parent" }, { name: "kids" }, { name: "meta" }]);
    py.signature(this, "Child.__init__", ["id", "kind=", "parent=", "kids=", "meta="]);
  }
}
const c = new Child(1, undefined, new Base(0), [new Child(2)]);
py.print(c.label(), c);
py.print(py.asdict(c));
py.print(py.eq(c, new Child(1)), py.eq(new Base(1), new Child(1, "base")), Child.count);
const d = py.asdict(c);
py.setItem(py.getItem(d, "meta"), "k", null);
py.callMethod(py.getItem(d, "kids"), "append", [1]);
py.print(c.meta, c.kids.length);
class NoEq {
  declare x: number;

  constructor(x: number = 1 as Dynamic) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }], { eq: false });
    py.signature(this, "NoEq.__init__", ["x="]);
  }
}
py.print(py.eq(new NoEq(), new NoEq()), new NoEq(), "base", py.getAttr(Child, "__name__"));
