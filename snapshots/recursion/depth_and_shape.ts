import {
  type Dynamic,
  Tuple,
  call,
  getAttr,
  lt,
  mul,
  print,
  signature,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Recursive lambdas and functions that find each other.
const x = "global";
const counter = 0;

function factorial(): Dynamic {
  const fact = signature(
    (n: Dynamic): Dynamic => (lt(n, 2) ? 1 : mul(n, fact(sub(n, 1)))),
    "factorial.<locals>.<lambda>",
    ["n"],
  );
  return Tuple.of(fact(20), fact(25));
}
signature(factorial, "factorial", []);

function mutual(): string {
  function f(): string {
    return g2();
  }

  function g2(): string {
    return "g2";
  }
  return f();
}
signature(mutual, "mutual", []);

for (const function_ of Tuple.of(factorial, mutual)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
