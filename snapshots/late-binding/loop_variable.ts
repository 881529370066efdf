import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let i!: number;
// Closures see the last value of the loop variable.
const fs: Dynamic[] = [];
for (i of py.range(3)) {
  const f = py.signature(
    function f(): number {
      return i;
    },
    "f",
    [],
  );
  fs.push(f);
}
py.print(fs.map((f: Dynamic) => f()));
i = 42;
py.print(fs.map((f: Dynamic) => f()));
const gs: Dynamic[] = [];
for (i of py.range(3)) {
  gs.push(
    py.signature(
      (
        (lambdaI: Dynamic) =>
        (i: Dynamic = lambdaI as Dynamic) =>
          i
      )(i),
      "<lambda>",
      ["i="],
    ),
  );
}
py.print(
  gs.map((g: Dynamic) => g()),
  i,
);
function later(): string {
  return valueDefinedBelow;
}
const valueDefinedBelow = "seen";
py.print(later());
