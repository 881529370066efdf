import {
  type Dynamic,
  Tuple,
  call,
  getAttr,
  iadd,
  print as pyPrint,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Local names that are those of builtins.
const x = "global";
const counter = 0;

function functions(): Dynamic {
  const print = signature(
    (...rest: Dynamic[]) => {
      const a: Dynamic = Tuple.of(...rest);
      return "shadow";
    },
    "functions.<locals>.<lambda>",
    ["*a"],
  );
  const len = 5;
  return Tuple.of(print("x"), len);
}
signature(functions, "functions", []);

function types(): Dynamic {
  let sum: number = 0;
  for (let i = 0; i < 3; i++) {
    sum = iadd(sum, i);
  }
  const list: number[] = [1];
  const dict = { a: sum };
  return Tuple.of(sum, list, dict);
}
signature(types, "types", []);

function parameters(list: Dynamic = null, str: Dynamic = "s", type: Dynamic = 5): Dynamic {
  return Tuple.of(list, str, type);
}
signature(parameters, "parameters", ["list=", "str=", "type="]);

for (const function_ of Tuple.of(functions, types, parameters)) {
  try {
    pyPrint(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    pyPrint(getAttr(function_, "__name__"), typeName(error), error);
  }
}
