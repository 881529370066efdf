import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// asdict, astuple, replace and comparison of nested dataclasses with factories.

class Usage {
  declare tokens: number;
  declare cost: Dynamic;

  constructor(tokens: number = 0 as Dynamic, cost: Dynamic = py.float(0) as Dynamic) {
    this.tokens = tokens;
    this.cost = cost;
  }
  static {
    py.dataclass(this, [{ name: "tokens" }, { name: "cost", compare: false }], { order: true });
    py.signature(this, "Usage.__init__", ["tokens=", "cost="]);
  }
}

class Reply {
  declare text: string;
  declare tags: string[];
  declare usage: Dynamic;
  declare extra: Dynamic;

  constructor(text: string, usage: Dynamic = py.call(Usage, []), tags: Dynamic = [], extra: Dynamic = new py.Dict()) {
    this.text = text;
    this.usage = usage;
    this.tags = tags;
    this.extra = extra;
  }
  static {
    py.dataclass(this, [{ name: "text" }, { name: "usage" }, { name: "tags", repr: false }, { name: "extra" }]);
    py.signature(this, "Reply.__init__", ["text", "usage=", "tags=", "extra="]);
  }
}

const r = new Reply(
  "hi",
  new Usage(3, 0.5),
  ["a"],
  new py.Dict([
    ["u", [new Usage(1)]],
    [py.Tuple.of("k", 1), null],
  ] as [Dynamic, Dynamic][]),
);
const d = py.asdict(r);
py.callMethod(py.getItem(d, "tags"), "append", ["b"]);
py.print(r, d, r.tags);
py.print(
  py.astuple(r),
  py.dataclassReplace(r, { text: "bye", usage: new Usage() }),
  Array.from(py.fields(Reply), (f: Dynamic) => py.getAttr(f, "name")),
);
py.print(
  py.eq(new Usage(1, py.float(9)), new Usage(1)),
  py.lt(new Usage(1), new Usage(2)),
  py.sorted([new Usage(3), new Usage(1)]),
  py.isDataclass(r),
  py.isDataclass(Reply),
  py.isDataclass(5),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.call(Reply, []), "<lambda>", []),
  py.signature(() => py.dataclassReplace(r, { nope: 1 }), "<lambda>", []),
  py.signature(() => py.asdict(5), "<lambda>", []),
  py.signature(() => py.lt(new Usage(1), 5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
