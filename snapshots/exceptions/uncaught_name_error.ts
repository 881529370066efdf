import { type Dynamic, boundGlobal, print } from "./runtime/python/index.js";

// A misspelled name fails only when reached.
function helper(): Dynamic {
  return boundGlobal(undefined, "mispelled_name");
}
print("defined");
helper();
