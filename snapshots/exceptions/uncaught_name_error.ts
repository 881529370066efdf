import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A misspelled name fails only when reached.
function helper(): Dynamic {
  return py.boundGlobal(undefined, "mispelled_name");
}
py.print("defined");
helper();
