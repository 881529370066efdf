import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Defaults are evaluated once, when the function is made.
const x = "global";
const counter = 0;

function twoLoops(): Dynamic[] {
  const out: Dynamic[] = [];
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      out.push(
        py.signature(
          (
            (lambdaI: Dynamic, lambdaJ: Dynamic) =>
            (i: Dynamic = lambdaI as Dynamic, j: Dynamic = lambdaJ as Dynamic) =>
              py.Tuple.of(i, j)
          )(i, j),
          "two_loops.<locals>.<lambda>",
          ["i=", "j="],
        ),
      );
    }
  }
  return out.map((fn: Dynamic) => fn());
}
py.signature(twoLoops, "two_loops", []);

function globalDefault(): Dynamic {
  const withDefault = py.signature(
    (a: Dynamic, b: Dynamic = x) => py.Tuple.of(a, b),
    "global_default.<locals>.<lambda>",
    ["a", "b="],
  );
  return withDefault(1);
}
py.signature(globalDefault, "global_default", []);

function earlyValue(): Dynamic {
  let a: number = 1;

  const fB: Dynamic = a;
  function f(b: number = fB as Dynamic): number {
    return b;
  }
  a = 2;
  return py.Tuple.of(f(), a);
}
py.signature(earlyValue, "early_value", []);

for (const function_ of py.Tuple.of(twoLoops, globalDefault, earlyValue)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
