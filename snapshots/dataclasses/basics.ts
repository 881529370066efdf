import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// repr, eq, defaults, factories, post_init.
class Item {
  declare total: Dynamic;
  declare name: string;
  declare qty: number;
  declare tags: Dynamic[];
  declare secret: Dynamic;

  constructor(name: string, qty: number = 1 as Dynamic, tags: Dynamic = [], secret: Dynamic = "s" as Dynamic) {
    this.name = name;
    this.qty = qty;
    this.tags = tags;
    this.secret = secret;
    this.__post_init__();
  }
  static {
    py.dataclass(this, [
      { name: "name" },
      { name: "qty" },
      { name: "tags" },
      { name: "secret", repr: false, compare: false },
      { name: "total", init: false },
    ]);
    py.signature(this, "Item.__init__", ["name", "qty=", "tags=", "secret="]);
  }
  __post_init__(): void {
    this.total = py.mul(this.qty, 1.5);
  }

  static {
    py.pyClass(this, { name: "Item" });
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Item("a"), new Item("a", 1, [], "other")];
py.print(
  a,
  py.eq(a, b),
  py.eq(a, new Item("b")),
  py.ne(a, "x"),
  py.is(a.tags, b.tags),
  a.total,
  py.asdict(a),
  py.astuple(a),
);
const c = py.dataclassReplace(a, { qty: 4 });
py.print(
  c,
  py.is(py.getAttr(c, "tags"), a.tags),
  Array.from(py.fields(Item), (f: Dynamic) => py.getAttr(f, "name")),
  py.isDataclass(a),
  py.isDataclass(Item),
);
for (const f of py.Tuple.of(
  py.signature(() => py.call(Item, []), "<lambda>", []),
  py.signature(() => py.call(Item, ["a", 1, [], "s", 5]), "<lambda>", []),
  py.signature(() => py.call(Item, ["a"], { colour: 1 }), "<lambda>", []),
  py.signature(() => py.lt(a, b), "<lambda>", []),
  py.signature(() => py.hash(a), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
