import * as py from "./runtime/python/index.js";

// A failing assertion ends the program.
const xs: number[] = [1, 2, 3];
if (xs.length !== 3) {
  throw new py.AssertionError();
}
py.print("first ok");
if (!py.eq(py.sum(xs), 7)) {
  throw new py.AssertionError(`sum is ${py.sum(xs)}`);
}
