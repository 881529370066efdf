import { AssertionError, eq, print, sum } from "./runtime/python/index.js";

// A failing assertion ends the program.
const xs: number[] = [1, 2, 3];
if (xs.length !== 3) {
  throw new AssertionError();
}
print("first ok");
if (!eq(sum(xs), 7)) {
  throw new AssertionError(`sum is ${sum(xs)}`);
}
