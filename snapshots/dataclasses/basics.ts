import {
  type Dynamic,
  Tuple,
  TypeError,
  asdict,
  astuple,
  call,
  dataclass,
  dataclassReplace,
  eq,
  fields,
  getAttr,
  hash,
  is,
  isDataclass,
  lt,
  mul,
  ne,
  print,
  pyClass,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";

// repr, eq, defaults, factories, post_init.
class Item {
  declare total: Dynamic;
  declare name: string;
  declare qty: number;
  declare tags: Dynamic[];
  declare secret: Dynamic;

  constructor(
    name: string,
    qty: number = 1 as Dynamic,
    tags: Dynamic = [],
    secret: Dynamic = "s" as Dynamic,
  ) {
    this.name = name;
    this.qty = qty;
    this.tags = tags;
    this.secret = secret;
    this.__post_init__();
  }
  static {
    dataclass(this, [
      { name: "name" },
      { name: "qty" },
      { name: "tags" },
      { name: "secret", repr: false, compare: false },
      { name: "total", init: false },
    ]);
    signature(this, "Item.__init__", ["name", "qty=", "tags=", "secret="]);
  }
  __post_init__(): void {
    this.total = mul(this.qty, 1.5);
  }

  static {
    pyClass(this, { name: "Item" });
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Item("a"), new Item("a", 1, [], "other")];
print(
  a,
  eq(a, b),
  eq(a, new Item("b")),
  ne(a, "x"),
  is(a.tags, b.tags),
  a.total,
  asdict(a),
  astuple(a),
);
const c = dataclassReplace(a, { qty: 4 });
print(
  c,
  is(getAttr(c, "tags"), a.tags),
  Array.from(fields(Item), (f: Dynamic) => getAttr(f, "name")),
  isDataclass(a),
  isDataclass(Item),
);
for (const f of Tuple.of(
  signature(() => call(Item, []), "<lambda>", []),
  signature(() => call(Item, ["a", 1, [], "s", 5]), "<lambda>", []),
  signature(() => call(Item, ["a"], { colour: 1 }), "<lambda>", []),
  signature(() => lt(a, b), "<lambda>", []),
  signature(() => hash(a), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
