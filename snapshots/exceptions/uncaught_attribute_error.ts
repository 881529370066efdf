import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// None has no attributes.
function find(xs: PyDict[], name: string): Dynamic {
  for (const x of xs) {
    if (py.getItem(x, "name") === name) {
      return x;
    }
  }
  return null;
}
py.print(py.callMethod(find([{ name: "a" }], "a"), "get", ["name"]));
py.callMethod(find([], "a"), "get", ["name"]);
