import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  asdict,
  astuple,
  call,
  callMethod,
  dataclass,
  dataclassReplace,
  eq,
  fields,
  float,
  getAttr,
  getItem,
  isDataclass,
  lt,
  print,
  rethrowUnless,
  signature,
  sorted,
} from "./runtime/python/index.js";

// asdict, astuple, replace and comparison of nested dataclasses with factories.

class Usage {
  declare tokens: number;
  declare cost: Dynamic;

  constructor(tokens: number = 0 as Dynamic, cost: Dynamic = float(0) as Dynamic) {
    this.tokens = tokens;
    this.cost = cost;
  }
  static {
    dataclass(this, [{ name: "tokens" }, { name: "cost", compare: false }], { order: true });
    signature(this, "Usage.__init__", ["tokens=", "cost="]);
  }
}

class Reply {
  declare text: string;
  declare tags: string[];
  declare usage: Dynamic;
  declare extra: Dynamic;

  constructor(
    text: string,
    usage: Dynamic = call(Usage, []),
    tags: Dynamic = [],
    extra: Dynamic = new Dict(),
  ) {
    this.text = text;
    this.usage = usage;
    this.tags = tags;
    this.extra = extra;
  }
  static {
    dataclass(this, [
      { name: "text" },
      { name: "usage" },
      { name: "tags", repr: false },
      { name: "extra" },
    ]);
    signature(this, "Reply.__init__", ["text", "usage=", "tags=", "extra="]);
  }
}

const r = new Reply(
  "hi",
  new Usage(3, 0.5),
  ["a"],
  new Dict([
    ["u", [new Usage(1)]],
    [Tuple.of("k", 1), null],
  ] as [Dynamic, Dynamic][]),
);
const d = asdict(r);
callMethod(getItem(d, "tags"), "append", ["b"]);
print(r, d, r.tags);
print(
  astuple(r),
  dataclassReplace(r, { text: "bye", usage: new Usage() }),
  Array.from(fields(Reply), (f: Dynamic) => getAttr(f, "name")),
);
print(
  eq(new Usage(1, float(9)), new Usage(1)),
  lt(new Usage(1), new Usage(2)),
  sorted([new Usage(3), new Usage(1)]),
  isDataclass(r),
  isDataclass(Reply),
  isDataclass(5),
);
for (const bad of Tuple.of(
  signature(() => call(Reply, []), "<lambda>", []),
  signature(() => dataclassReplace(r, { nope: 1 }), "<lambda>", []),
  signature(() => asdict(5), "<lambda>", []),
  signature(() => lt(new Usage(1), 5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
