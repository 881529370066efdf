import { type Dynamic, print, range, signature } from "./runtime/python/index.js";

let i!: number;
// Closures see the last value of the loop variable.
const fs: Dynamic[] = [];
for (i of range(3)) {
  const f = signature(
    function f(): number {
      return i;
    },
    "f",
    [],
  );
  fs.push(f);
}
print(fs.map((f: Dynamic) => f()));
i = 42;
print(fs.map((f: Dynamic) => f()));
const gs: Dynamic[] = [];
for (i of range(3)) {
  gs.push(
    signature(
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
print(
  gs.map((g: Dynamic) => g()),
  i,
);
function later(): string {
  return valueDefinedBelow;
}
const valueDefinedBelow = "seen";
print(later());
