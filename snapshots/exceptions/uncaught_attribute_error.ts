import { type Dynamic, type PyDict, callMethod, getItem, print } from "./runtime/python/index.js";

// None has no attributes.
function find(xs: PyDict[], name: string): Dynamic {
  for (const x of xs) {
    if (getItem(x, "name") === name) {
      return x;
    }
  }
  return null;
}
print(callMethod(find([{ name: "a" }], "a"), "get", ["name"]));
callMethod(find([], "a"), "get", ["name"]);
