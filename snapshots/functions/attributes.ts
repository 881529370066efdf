import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Attributes on functions and introspection.
function counter(): Dynamic {
  py.setAttr(counter, "calls", py.iadd(py.getAttr(counter, "calls"), 1));
  return py.getAttr(counter, "calls");
}
py.signature(counter, "counter", []);
py.setAttr(counter, "calls", 0);
counter();
counter();
py.print(py.getAttr(counter, "calls"), py.hasAttr(counter, "calls"), py.getAttr(counter, "nope", null));
function typed(a: number, b: string = "x"): boolean {
  return true;
}
py.describe(py.signature(typed, "typed", ["a", "b="]), {
  defaults: { b: "x" },
  annotations: () => ({ a: py.int, b: py.str, return: py.bool }),
});
py.print(
  py.getAttr(typed, "__name__"),
  py.getAttr(typed, "__defaults__"),
  py.sorted(py.getAttr(typed, "__annotations__")),
  py.is(py.getItem(py.getAttr(typed, "__annotations__"), "return"), py.bool),
);
