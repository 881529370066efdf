import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Closures in loops and comprehensions see the last value.
const x = "global";
const counter = 0;

function lambdas(): number[] {
  const fs: Dynamic[] = (() => {
    const items: Dynamic[] = [];
    let i: Dynamic;
    for (i of py.range(3)) {
      items.push(py.signature(() => i, "lambdas.<locals>.<lambda>", []));
    }
    return items;
  })();
  return fs.map((f: Dynamic) => f());
}
py.signature(lambdas, "lambdas", []);

function defaults(): Dynamic[] {
  const fs: Dynamic[] = Array.from(py.range(3), (i: number) =>
    py.signature(
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
py.signature(defaults, "defaults", []);

function functions(): number[] {
  let i!: number;
  const fs: Dynamic[] = [];
  for (i of py.range(3)) {
    const g = py.signature(
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
py.signature(functions, "functions", []);

function namesInDict(): Dynamic {
  let name!: string;
  const funcs = new py.Dict();
  for (name of ["a", "b"]) {
    py.setItem(funcs, name, (v: Dynamic) => py.add(name, v));
  }
  return py.Tuple.of(py.getItem(funcs, "a")("1"), py.getItem(funcs, "b")("2"));
}
py.signature(namesInDict, "names_in_dict", []);

function whileLoop(): number {
  let g: Dynamic;
  let i: number = 5;
  while (i) {
    i -= 1;
    g = py.signature(() => i, "while_loop.<locals>.<lambda>", []);
  }
  return py.bound(g, "g")();
}
py.signature(whileLoop, "while_loop", []);

for (const function_ of py.Tuple.of(lambdas, defaults, functions, namesInDict, whileLoop)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
