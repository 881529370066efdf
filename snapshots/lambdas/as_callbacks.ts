import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lambdas handed around: defaults bound early, varargs, conditional bodies, immediate calls, returned, compared, in classes.
const adders: Dynamic[] = Array.from(py.range(3), (n: number) =>
  py.signature(
    (
      (lambdaN: Dynamic) =>
      (x: Dynamic, n: Dynamic = lambdaN as Dynamic) =>
        py.add(x, n)
    )(n),
    "<lambda>",
    ["x", "n="],
  ),
);
py.print(
  adders.map((f: Dynamic) => f(10)),
  py.getItem(adders, 0)(1, 100),
  py.getItem(adders, 1)(5),
);
const late: Dynamic[] = (() => {
  const items: Dynamic[] = [];
  let n: Dynamic;
  for (n of py.range(3)) {
    items.push(py.signature(() => n, "<lambda>", []));
  }
  return items;
})();
py.print(
  late.map((f: Dynamic) => f()),
  ((...rest: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return py.Tuple.of(a, k);
  })(1, ...[2], py.keywords({ z: 3 })),
  (() => null)(),
  ((x: Dynamic) => py.signature((y: Dynamic) => py.add(x, y), "<lambda>.<locals>.<lambda>", ["y"]))(1)(2),
);
const compose = py.signature(
  (...rest2: Dynamic[]): Dynamic => {
    const fs: Dynamic = py.Tuple.of(...rest2);
    return py.signature(
      (x: Dynamic) => (fs.length > 0 ? compose(...py.getSlice(fs, 1, null))(py.call(py.getItem(fs, 0), [x])) : x),
      "<lambda>.<locals>.<lambda>",
      ["x"],
    );
  },
  "<lambda>",
  ["*fs"],
);
py.print(
  compose()(1),
  compose(
    py.str,
    py.signature((s: Dynamic) => py.add(s, "!"), "<lambda>", ["s"]),
    py.len,
  )(12),
);
const pick = py.signature(
  (d: Dynamic, ...rest3: Dynamic[]): Dynamic => {
    const [path, { default: default_ = null }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
    return path.length > 0
      ? pick(
          py.call(py.getAttr(d, "get"), [py.getItem(path, 0), new py.Dict()]),
          ...py.getSlice(path, 1, null),
          py.keywords({ default: default_ }),
        )
      : py.or(d, () => default_);
  },
  "<lambda>",
  ["d", "*path", "default="],
);
py.print(pick({ a: { b: 5 } }, "a", "b"), pick({ a: new py.Dict() }, "a", "x", py.keywords({ default: "none" })));

class Rule {
  declare static check: Dynamic;
  declare onFail: Dynamic;
  declare check: Dynamic;
  declare limit: number;
  static {
    py.setAttr(
      this,
      "check",
      py.signature((self: Dynamic, x: Dynamic) => py.gt(x, py.getAttr(self, "limit")), "<lambda>", ["self", "x"]),
    );
  }
  static limit: Dynamic = 3;
  static helpers: Dynamic = { twice: py.signature((x: Dynamic) => py.mul(x, 2), "<lambda>", ["x"]) };

  constructor() {
    this.onFail = py.signature((x: Dynamic) => `failed ${py.str(x)} ${this.limit}`, "Rule.__init__.<locals>.<lambda>", [
      "x",
    ]);
  }

  run(x: number): Dynamic {
    return py.or(py.call(py.getAttr(this, "check"), [x]), () => this.onFail(x));
  }

  static {
    py.classAttribute(this, "limit");
  }
}

const r = new Rule();
py.print(r.run(5), r.run(1), py.callMethod(Rule, "check", [r, 9]), py.getItem(Rule.helpers, "twice")("ab"));
r.limit = 0;
py.print(
  r.run(1),
  r.onFail(7),
  py.getAttr(
    py.signature(() => 0, "<lambda>", []),
    "__name__",
  ),
  py.getAttr(py.getAttr(Rule, "check"), "__name__"),
);
const f = py.signature(() => 1, "<lambda>", []);
const g = f;
py.print(
  py.is(f, g),
  py.eq(
    f,
    py.signature(() => 1, "<lambda>", []),
  ),
  py.callable(f),
  py.getItem(new py.Dict([[f, "key"]] as [Dynamic, Dynamic][]), g),
  py.sorted("bca", { key: (c: string) => py.neg(py.ord(c)) }),
);
for (const bad of py.Tuple.of(
  py.signature(
    () =>
      py.call(
        py.signature((x: Dynamic) => x, "<lambda>.<locals>.<lambda>", ["x"]),
        [],
      ),
    "<lambda>",
    [],
  ),
  py.signature(
    () =>
      py.call(
        py.signature(() => 0, "<lambda>.<locals>.<lambda>", []),
        [1],
      ),
    "<lambda>",
    [],
  ),
  py.signature(
    () =>
      py.call(
        py.signature((x: Dynamic, { k }: { k: Dynamic } = {} as Dynamic) => x, "<lambda>.<locals>.<lambda>", [
          "x",
          "*",
          "k",
        ]),
        [1],
      ),
    "<lambda>",
    [],
  ),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
const state = { n: 0 };
const bump = py.signature(
  (by: Dynamic = 1) => py.update(state, undefined, { n: py.add(py.getItem(state, "n"), by) }) || py.getItem(state, "n"),
  "<lambda>",
  ["by="],
);
py.print(
  bump(),
  bump(5),
  state,
  [...py.spread(py.map((p: Dynamic) => py.mul(p[0], p[1]), [py.Tuple.of(2, 3), py.Tuple.of("a", 2)]))],
  py.list(py.filter((x: Dynamic) => x, [0, 1, "", "a"])),
);
