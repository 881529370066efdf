import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lambdas in tables, as defaults and as keys.
const OPS = {
  add: py.signature((a: Dynamic, b: Dynamic) => py.add(a, b), "<lambda>", ["a", "b"]),
  neg: py.signature((a: Dynamic) => py.neg(a), "<lambda>", ["a"]),
  const: py.signature(() => 42, "<lambda>", []),
  kw: py.signature(
    (...rest: Dynamic[]) => {
      const [a, { sep = "," }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
      return py.call(py.getAttr(sep, "join"), [py.map(py.str, a)]);
    },
    "<lambda>",
    ["*a", "sep="],
  ),
};
py.print(
  py.call(py.getItem(OPS, "add"), ["x", "y"]),
  py.call(py.getItem(OPS, "neg"), [3]),
  py.call(py.getItem(OPS, "const"), []),
  py.call(py.getItem(OPS, "kw"), [1, 2], { sep: "-" }),
  Array.from(py.values(OPS), (f: Dynamic) => py.getAttr(f, "__name__")),
);
for (const args of py.Tuple.of(py.Tuple.of("add", 1), py.Tuple.of("neg"), py.Tuple.of("zz"))) {
  try {
    py.call(py.getItem(OPS, py.getItem(args, 0)), py.getSlice(args, 1, null));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.KeyError);
    py.print(py.typeName(e), e);
  }
}
const rules: Dynamic[] = [
  py.Tuple.of(
    py.signature((s: Dynamic) => py.callMethod(s, "isdigit", []), "<lambda>", ["s"]),
    py.int,
  ),
  py.Tuple.of(
    py.signature((s: Dynamic) => ["true", "false"].includes(s), "<lambda>", ["s"]),
    py.signature((s: Dynamic) => s === "true", "<lambda>", ["s"]),
  ),
  py.Tuple.of(
    py.signature((s: Dynamic) => true, "<lambda>", ["s"]),
    py.str,
  ),
];
py.print(
  (() => {
    const items: Dynamic[] = [];
    let s: Dynamic;
    for (s of py.Tuple.of("12", "true", "x", "false")) {
      items.push(
        py.call(
          py.next(py.lazyFlatMap(rules, ([test, conv]: Dynamic) => (py.truthy(py.call(test, [s])) ? [conv] : []))),
          [s],
        ),
      );
    }
    return items;
  })(),
);
