import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lambdas with defaults, recursion, composition and assignment expressions.
const x = "global";
const counter = 0;

function recursive(): Dynamic {
  const fact = py.signature(
    (n: Dynamic): Dynamic => (py.lt(n, 2) ? 1 : py.mul(n, fact(py.sub(n, 1)))),
    "recursive.<locals>.<lambda>",
    ["n"],
  );
  return py.Tuple.of(fact(20), fact(25));
}
py.signature(recursive, "recursive", []);

function composed(): Dynamic {
  const compose = py.signature(
    (...rest: Dynamic[]) => {
      const fs: Dynamic = py.Tuple.of(...rest);
      return (v: Dynamic) =>
        py.getItem(
          Array.from(fs, (f: Dynamic) => (v = py.call(f, [v]))),
          -1,
        );
    },
    "composed.<locals>.<lambda>",
    ["*fs"],
  );
  return compose(
    (q: Dynamic) => py.add(q, 1),
    (q: Dynamic) => py.mul(q, 2),
  )(3);
}
py.signature(composed, "composed", []);

function default_(): Dynamic {
  const withDefault = py.signature((a: Dynamic, b: Dynamic = x) => py.Tuple.of(a, b), "default.<locals>.<lambda>", [
    "a",
    "b=",
  ]);
  return withDefault(1);
}
py.signature(default_, "default", []);

function boundVariable(): Dynamic[] {
  const fs: Dynamic[] = Array.from(py.range(3), (i: number) =>
    py.signature(
      (
        (lambdaI: Dynamic) =>
        (i: Dynamic = lambdaI as Dynamic) =>
          i
      )(i),
      "bound_variable.<locals>.<lambda>",
      ["i="],
    ),
  );
  return fs.map((f: Dynamic) => f());
}
py.signature(boundVariable, "bound_variable", []);

for (const function_ of py.Tuple.of(recursive, composed, default_, boundVariable)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
