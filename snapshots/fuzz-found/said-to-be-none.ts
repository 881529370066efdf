import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A parameter annotated with None that gets something else

function shown(x: Dynamic, y: Dynamic = null): string {
  if (py.truthy(x)) {
    return `true ${py.str(x)}`;
  }
  if (y == null) {
    return `false ${py.str(x)}`;
  }
  return `${py.str(x)} ${py.str(py.add(y, 1))}`;
}

for (const text of ["0.0", "[]", "[1]", '"a"', "null", "2"]) {
  py.print(shown(py.jsonLoads(text)), shown(null, py.jsonLoads("1.0")));
}
