import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Recursive lambdas and functions that find each other.
const x = "global";
const counter = 0;

function factorial(): Dynamic {
  const fact = py.signature(
    (n: Dynamic): Dynamic => (py.lt(n, 2) ? 1 : py.mul(n, fact(py.sub(n, 1)))),
    "factorial.<locals>.<lambda>",
    ["n"],
  );
  return py.Tuple.of(fact(20), fact(25));
}
py.signature(factorial, "factorial", []);

function mutual(): string {
  function f(): string {
    return g2();
  }

  function g2(): string {
    return "g2";
  }
  return f();
}
py.signature(mutual, "mutual", []);

for (const function_ of py.Tuple.of(factorial, mutual)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
