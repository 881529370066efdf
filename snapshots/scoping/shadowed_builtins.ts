import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Local names that are those of builtins.
const x = "global";
const counter = 0;

function functions(): Dynamic {
  const print = py.signature(
    (...rest: Dynamic[]) => {
      const a: Dynamic = py.Tuple.of(...rest);
      return "shadow";
    },
    "functions.<locals>.<lambda>",
    ["*a"],
  );
  const len = 5;
  return py.Tuple.of(print("x"), len);
}
py.signature(functions, "functions", []);

function types(): Dynamic {
  let sum: number = 0;
  for (let i = 0; i < 3; i++) {
    sum = py.iadd(sum, i);
  }
  const list: number[] = [1];
  const dict = { a: sum };
  return py.Tuple.of(sum, list, dict);
}
py.signature(types, "types", []);

function parameters(list: Dynamic = null, str: Dynamic = "s", type: Dynamic = 5): Dynamic {
  return py.Tuple.of(list, str, type);
}
py.signature(parameters, "parameters", ["list=", "str=", "type="]);

for (const function_ of py.Tuple.of(functions, types, parameters)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
