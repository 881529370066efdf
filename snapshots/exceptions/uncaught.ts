import * as py from "./runtime/python/index.js";

// An uncaught exception ends the program with exit code 1 after the output so far.
function risky(n: number): number {
  if (n > 2) {
    throw new py.ValueError(`too big: ${n}`);
  }
  return n;
}
for (let i = 0; i < 5; i++) {
  py.print(risky(i));
}
py.print("never");
