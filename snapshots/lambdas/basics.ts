import {
  type Dynamic,
  Tuple,
  add,
  call,
  div,
  getItem,
  keywords,
  len,
  list,
  map,
  mul,
  print,
  sorted,
  splitKeywords,
  truthy,
} from "./runtime/python/index.js";

// Lambdas with defaults, stars and conditionals.
print(
  (() => 1)(),
  ((x: Dynamic, y: Dynamic = 2) => mul(x, y))(3),
  ((...rest: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest);
    return Tuple.of(a, k);
  })(1, keywords({ z: 2 })),
);
const ops = {
  "+": (a: Dynamic, b: Dynamic) => add(a, b),
  "/": (a: Dynamic, b: Dynamic) => (truthy(b) ? div(a, b) : null),
};
print(
  call(getItem(ops, "+"), [1, 2]),
  call(getItem(ops, "/"), [1, 0]),
  call(getItem(ops, "/"), [4, 2]),
);
print(
  sorted(["bb", "a"], { key: (s: Dynamic) => len(s) }),
  list(map((p: Dynamic) => add(getItem(p, 0), getItem(p, 1)), [Tuple.of(1, 2)])),
  ((f: Dynamic) => call(f, [f]))((f: Dynamic) => "self"),
);
print(
  ((x: Dynamic) => {
    let y: Dynamic;
    return Tuple.of((y = add(x, 1)), mul(y, 2));
  })(3),
  (() => null)(),
  (({ ...kw }: Dynamic = {}) => kw)({ a: 1 }),
);
