import {
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  getAttr,
  getItem,
  getSlice,
  int,
  lazyFlatMap,
  map,
  neg,
  next,
  print,
  rethrowUnless,
  signature,
  splitKeywords,
  str,
  truthy,
  typeName,
  values,
} from "./runtime/python/index.js";

// Lambdas in tables, as defaults and as keys.
const OPS = {
  add: signature((a: Dynamic, b: Dynamic) => add(a, b), "<lambda>", ["a", "b"]),
  neg: signature((a: Dynamic) => neg(a), "<lambda>", ["a"]),
  const: signature(() => 42, "<lambda>", []),
  kw: signature(
    (...rest: Dynamic[]) => {
      const [a, { sep = "," }]: [Dynamic, Dynamic] = splitKeywords(rest);
      return callMethod(sep, "join", [map(str, a)]);
    },
    "<lambda>",
    ["*a", "sep="],
  ),
};
print(
  call(getItem(OPS, "add"), ["x", "y"]),
  call(getItem(OPS, "neg"), [3]),
  call(getItem(OPS, "const"), []),
  call(getItem(OPS, "kw"), [1, 2], { sep: "-" }),
  Array.from(values(OPS), (f: Dynamic) => getAttr(f, "__name__")),
);
for (const args of Tuple.of(Tuple.of("add", 1), Tuple.of("neg"), Tuple.of("zz"))) {
  try {
    call(getItem(OPS, getItem(args, 0)), getSlice(args, 1, null));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, KeyError);
    print(typeName(e), e);
  }
}
const rules: Dynamic[] = [
  Tuple.of(
    signature((s: Dynamic) => callMethod(s, "isdigit", []), "<lambda>", ["s"]),
    int,
  ),
  Tuple.of(
    signature((s: Dynamic) => ["true", "false"].includes(s), "<lambda>", ["s"]),
    signature((s: Dynamic) => s === "true", "<lambda>", ["s"]),
  ),
  Tuple.of(
    signature((s: Dynamic) => true, "<lambda>", ["s"]),
    str,
  ),
];
print(
  (() => {
    const items: Dynamic[] = [];
    let s: Dynamic;
    for (s of Tuple.of("12", "true", "x", "false")) {
      items.push(
        call(
          next(
            lazyFlatMap(rules, ([test, conv]: Dynamic) => (truthy(call(test, [s])) ? [conv] : [])),
          ),
          [s],
        ),
      );
    }
    return items;
  })(),
);
