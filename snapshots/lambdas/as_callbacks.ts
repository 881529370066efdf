import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  callable,
  classAttribute,
  eq,
  filter,
  getAttr,
  getItem,
  getSlice,
  gt,
  is,
  keywords,
  len,
  list,
  map,
  mul,
  neg,
  or,
  ord,
  print,
  range,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  splitKeywords,
  spread,
  str,
  update,
} from "./runtime/python/index.js";

// Lambdas handed around: defaults bound early, varargs, conditional bodies, immediate calls, returned, compared, in classes.
const adders: Dynamic[] = Array.from(range(3), (n: number) =>
  signature(
    (
      (lambdaN: Dynamic) =>
      (x: Dynamic, n: Dynamic = lambdaN as Dynamic) =>
        add(x, n)
    )(n),
    "<lambda>",
    ["x", "n="],
  ),
);
print(
  adders.map((f: Dynamic) => f(10)),
  getItem(adders, 0)(1, 100),
  getItem(adders, 1)(5),
);
const late: Dynamic[] = (() => {
  const items: Dynamic[] = [];
  let n: Dynamic;
  for (n of range(3)) {
    items.push(signature(() => n, "<lambda>", []));
  }
  return items;
})();
print(
  late.map((f: Dynamic) => f()),
  ((...rest: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest);
    return Tuple.of(a, k);
  })(1, ...[2], keywords({ z: 3 })),
  (() => null)(),
  ((x: Dynamic) => signature((y: Dynamic) => add(x, y), "<lambda>.<locals>.<lambda>", ["y"]))(1)(2),
);
const compose = signature(
  (...rest2: Dynamic[]): Dynamic => {
    const fs: Dynamic = Tuple.of(...rest2);
    return signature(
      (x: Dynamic) =>
        fs.length > 0 ? compose(...getSlice(fs, 1, null))(call(getItem(fs, 0), [x])) : x,
      "<lambda>.<locals>.<lambda>",
      ["x"],
    );
  },
  "<lambda>",
  ["*fs"],
);
print(
  compose()(1),
  compose(
    str,
    signature((s: Dynamic) => add(s, "!"), "<lambda>", ["s"]),
    len,
  )(12),
);
const pick = signature(
  (d: Dynamic, ...rest3: Dynamic[]): Dynamic => {
    const [path, { default: default_ = null }]: [Dynamic, Dynamic] = splitKeywords(rest3);
    return path.length > 0
      ? pick(
          callMethod(d, "get", [getItem(path, 0), new Dict()]),
          ...getSlice(path, 1, null),
          keywords({ default: default_ }),
        )
      : or(d, () => default_);
  },
  "<lambda>",
  ["d", "*path", "default="],
);
print(
  pick({ a: { b: 5 } }, "a", "b"),
  pick({ a: new Dict() }, "a", "x", keywords({ default: "none" })),
);

class Rule {
  declare static check: Dynamic;
  declare onFail: Dynamic;
  declare check: Dynamic;
  declare limit: number;
  static {
    setAttr(
      this,
      "check",
      signature((self: Dynamic, x: Dynamic) => gt(x, getAttr(self, "limit")), "<lambda>", [
        "self",
        "x",
      ]),
    );
  }
  static limit: Dynamic = 3;
  static helpers: Dynamic = { twice: signature((x: Dynamic) => mul(x, 2), "<lambda>", ["x"]) };

  constructor() {
    this.onFail = signature(
      (x: Dynamic) => `failed ${str(x)} ${this.limit}`,
      "Rule.__init__.<locals>.<lambda>",
      ["x"],
    );
  }

  run(x: number): Dynamic {
    return or(call(getAttr(this, "check"), [x]), () => this.onFail(x));
  }

  static {
    classAttribute(this, "limit");
  }
}

const r = new Rule();
print(r.run(5), r.run(1), callMethod(Rule, "check", [r, 9]), getItem(Rule.helpers, "twice")("ab"));
r.limit = 0;
print(
  r.run(1),
  r.onFail(7),
  getAttr(
    signature(() => 0, "<lambda>", []),
    "__name__",
  ),
  getAttr(getAttr(Rule, "check"), "__name__"),
);
const f = signature(() => 1, "<lambda>", []);
const g = f;
print(
  is(f, g),
  eq(
    f,
    signature(() => 1, "<lambda>", []),
  ),
  callable(f),
  getItem(new Dict([[f, "key"]] as [Dynamic, Dynamic][]), g),
  sorted("bca", { key: (c: Dynamic) => neg(ord(c)) }),
);
for (const bad of Tuple.of(
  signature(
    () =>
      call(
        signature((x: Dynamic) => x, "<lambda>.<locals>.<lambda>", ["x"]),
        [],
      ),
    "<lambda>",
    [],
  ),
  signature(
    () =>
      call(
        signature(() => 0, "<lambda>.<locals>.<lambda>", []),
        [1],
      ),
    "<lambda>",
    [],
  ),
  signature(
    () =>
      call(
        signature(
          (x: Dynamic, { k }: { k: Dynamic } = {} as Dynamic) => x,
          "<lambda>.<locals>.<lambda>",
          ["x", "*", "k"],
        ),
        [1],
      ),
    "<lambda>",
    [],
  ),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
const state = { n: 0 };
const bump = signature(
  (by: Dynamic = 1) =>
    update(state, undefined, { n: add(getItem(state, "n"), by) }) || getItem(state, "n"),
  "<lambda>",
  ["by="],
);
print(
  bump(),
  bump(5),
  state,
  [
    ...spread(
      map((p: Dynamic) => mul(getItem(p, 0), getItem(p, 1)), [Tuple.of(2, 3), Tuple.of("a", 2)]),
    ),
  ],
  list(filter((x: Dynamic) => x, [0, 1, "", "a"])),
);
