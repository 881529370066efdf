import {
  type Dynamic,
  type PyDict,
  Tuple,
  asdict,
  callMethod,
  dataclass,
  eq,
  getAttr,
  getItem,
  print,
  setItem,
  signature,
  str,
} from "./runtime/python/index.js";

// Inheritance, overriding defaults, nested asdict, methods.
class Base {
  declare id: number;
  declare kind: string;

  constructor(id: number, kind: string = "base" as Dynamic) {
    this.id = id;
    this.kind = kind;
  }
  static {
    dataclass(this, [{ name: "id" }, { name: "kind" }]);
    signature(this, "Base.__init__", ["id", "kind="]);
  }
  static count: Dynamic = 0;
  label(): string {
    return `${this.kind}#${str(this.id)}`;
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
    meta: Dynamic = { k: Tuple.of(1, 2) },
  ) {
    super(id as Dynamic, kind as Dynamic);
    this.id = id;
    this.kind = kind;
    this.parent = parent;
    this.kids = kids;
    this.meta = meta;
  }
  static {
    dataclass(this, [{ name: "kind" }, { name: "parent" }, { name: "kids" }, { name: "meta" }]);
    signature(this, "Child.__init__", ["id", "kind=", "parent=", "kids=", "meta="]);
  }
}
const c = new Child(1, undefined, new Base(0), [new Child(2)]);
print(c.label(), c);
print(asdict(c));
print(eq(c, new Child(1)), eq(new Base(1), new Child(1, "base")), Child.count);
const d = asdict(c);
setItem(getItem(d, "meta"), "k", null);
callMethod(getItem(d, "kids"), "append", [1]);
print(c.meta, c.kids.length);
class NoEq {
  declare x: number;

  constructor(x: number = 1 as Dynamic) {
    this.x = x;
  }
  static {
    dataclass(this, [{ name: "x" }], { eq: false });
    signature(this, "NoEq.__init__", ["x="]);
  }
}
print(eq(new NoEq(), new NoEq()), new NoEq(), "base", getAttr(Child, "__name__"));
