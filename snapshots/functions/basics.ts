import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Definition, return, implicit None, nested calls, docstring.
/** Says hello. */
function greet(name: Dynamic): Dynamic {
  return py.add("hi ", name);
}
py.signature(greet, "greet", ["name"], "Says hello.");

function nothing(): Dynamic {
  return null;
}

function early(n: number): Dynamic {
  if (n < 0) {
    return null;
  }
  return py.mul(n, 2);
}

py.print(greet("a"), nothing(), early(-1), early(2), py.getAttr(greet, "__name__"), py.getAttr(greet, "__doc__"));
const f = greet;
py.print(
  f("b"),
  py.is(f, greet),
  py.callable(f),
  Array.from(py.Tuple.of(greet, py.getAttr(py.str, "upper")), (g: Dynamic) => py.call(g, ["c"])),
);
