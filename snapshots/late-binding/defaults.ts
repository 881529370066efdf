import {
  type Dynamic,
  Tuple,
  call,
  getAttr,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Defaults are evaluated once, when the function is made.
const x = "global";
const counter = 0;

function twoLoops(): Dynamic[] {
  const out: Dynamic[] = [];
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      out.push(
        signature(
          (
            (lambdaI: Dynamic, lambdaJ: Dynamic) =>
            (i: Dynamic = lambdaI as Dynamic, j: Dynamic = lambdaJ as Dynamic) =>
              Tuple.of(i, j)
          )(i, j),
          "two_loops.<locals>.<lambda>",
          ["i=", "j="],
        ),
      );
    }
  }
  return out.map((fn: Dynamic) => fn());
}
signature(twoLoops, "two_loops", []);

function globalDefault(): Dynamic {
  const withDefault = signature(
    (a: Dynamic, b: Dynamic = x) => Tuple.of(a, b),
    "global_default.<locals>.<lambda>",
    ["a", "b="],
  );
  return withDefault(1);
}
signature(globalDefault, "global_default", []);

function earlyValue(): Dynamic {
  let a: number = 1;

  const fB: Dynamic = a;
  function f(b: number = fB as Dynamic): number {
    return b;
  }
  a = 2;
  return Tuple.of(f(), a);
}
signature(earlyValue, "early_value", []);

for (const function_ of Tuple.of(twoLoops, globalDefault, earlyValue)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
