import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lambdas with defaults, stars and conditionals.
py.print(
  (() => 1)(),
  ((x: Dynamic, y: Dynamic = 2) => py.mul(x, y))(3),
  ((...rest: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return py.Tuple.of(a, k);
  })(1, py.keywords({ z: 2 })),
);
const ops = {
  "+": (a: Dynamic, b: Dynamic) => py.add(a, b),
  "/": (a: Dynamic, b: Dynamic) => (py.truthy(b) ? py.div(a, b) : null),
};
py.print(
  py.call(py.getItem(ops, "+"), [1, 2]),
  py.call(py.getItem(ops, "/"), [1, 0]),
  py.call(py.getItem(ops, "/"), [4, 2]),
);
py.print(
  py.sorted(["bb", "a"], { key: (s: string) => py.len(s) }),
  py.list(py.map((p: Dynamic) => py.add(p[0], p[1]), [py.Tuple.of(1, 2)])),
  ((f: Dynamic) => py.call(f, [f]))((f: Dynamic) => "self"),
);
py.print(
  ((x: Dynamic) => {
    let y: Dynamic;
    return py.Tuple.of((y = py.add(x, 1)), py.mul(y, 2));
  })(3),
  (() => null)(),
  (({ ...kw }: Dynamic = {}) => kw)({ a: 1 }),
);
