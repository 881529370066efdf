import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bound,
  call,
  getAttr,
  getItem,
  print,
  range,
  setItem,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Closures in loops and comprehensions see the last value.
const x = "global";
const counter = 0;

function lambdas(): number[] {
  const fs: Dynamic[] = (() => {
    const items: Dynamic[] = [];
    let i: Dynamic;
    for (i of range(3)) {
      items.push(signature(() => i, "lambdas.<locals>.<lambda>", []));
    }
    return items;
  })();
  return fs.map((f: Dynamic) => f());
}
signature(lambdas, "lambdas", []);

function defaults(): Dynamic[] {
  const fs: Dynamic[] = Array.from(range(3), (i: number) =>
    signature(
      (
        (lambdaI: Dynamic) =>
        (i: Dynamic = lambdaI as Dynamic) =>
          i
      )(i),
      "defaults.<locals>.<lambda>",
      ["i="],
    ),
  );
  return fs.map((f: Dynamic) => f());
}
signature(defaults, "defaults", []);

function functions(): number[] {
  let i!: number;
  const fs: Dynamic[] = [];
  for (i of range(3)) {
    const g = signature(
      function g(): number {
        return i;
      },
      "functions.<locals>.g",
      [],
    );
    fs.push(g);
  }
  i = 10;
  return fs.map((f: Dynamic) => f());
}
signature(functions, "functions", []);

function namesInDict(): Dynamic {
  let name!: string;
  const funcs = new Dict();
  for (name of ["a", "b"]) {
    setItem(funcs, name, (v: Dynamic) => add(name, v));
  }
  return Tuple.of(getItem(funcs, "a")("1"), getItem(funcs, "b")("2"));
}
signature(namesInDict, "names_in_dict", []);

function whileLoop(): number {
  let g: Dynamic;
  let i: number = 5;
  while (i) {
    i -= 1;
    g = signature(() => i, "while_loop.<locals>.<lambda>", []);
  }
  return bound(g, "g")();
}
signature(whileLoop, "while_loop", []);

for (const function_ of Tuple.of(lambdas, defaults, functions, namesInDict, whileLoop)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
