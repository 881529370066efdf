import {
  type Dynamic,
  Tuple,
  add,
  call,
  getAttr,
  getItem,
  lt,
  mul,
  print,
  range,
  signature,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Lambdas with defaults, recursion, composition and assignment expressions.
const x = "global";
const counter = 0;

function recursive(): Dynamic {
  const fact = signature(
    (n: Dynamic): Dynamic => (lt(n, 2) ? 1 : mul(n, fact(sub(n, 1)))),
    "recursive.<locals>.<lambda>",
    ["n"],
  );
  return Tuple.of(fact(20), fact(25));
}
signature(recursive, "recursive", []);

function composed(): Dynamic {
  const compose = signature(
    (...rest: Dynamic[]) => {
      const fs: Dynamic = Tuple.of(...rest);
      return (v: Dynamic) =>
        getItem(
          Array.from(fs, (f: Dynamic) => (v = call(f, [v]))),
          -1,
        );
    },
    "composed.<locals>.<lambda>",
    ["*fs"],
  );
  return compose(
    (q: Dynamic) => add(q, 1),
    (q: Dynamic) => mul(q, 2),
  )(3);
}
signature(composed, "composed", []);

function default_(): Dynamic {
  const withDefault = signature(
    (a: Dynamic, b: Dynamic = x) => Tuple.of(a, b),
    "default.<locals>.<lambda>",
    ["a", "b="],
  );
  return withDefault(1);
}
signature(default_, "default", []);

function boundVariable(): Dynamic[] {
  const fs: Dynamic[] = Array.from(range(3), (i: number) =>
    signature(
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
signature(boundVariable, "bound_variable", []);

for (const function_ of Tuple.of(recursive, composed, default_, boundVariable)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
