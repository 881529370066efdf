import {
  type Dynamic,
  bool,
  describe,
  getAttr,
  getItem,
  hasAttr,
  iadd,
  int,
  is,
  print,
  setAttr,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";

// Attributes on functions and introspection.
function counter(): Dynamic {
  setAttr(counter, "calls", iadd(getAttr(counter, "calls"), 1));
  return getAttr(counter, "calls");
}
signature(counter, "counter", []);
setAttr(counter, "calls", 0);
counter();
counter();
print(getAttr(counter, "calls"), hasAttr(counter, "calls"), getAttr(counter, "nope", null));
function typed(a: number, b: string = "x"): boolean {
  return true;
}
describe(signature(typed, "typed", ["a", "b="]), {
  defaults: { b: "x" },
  annotations: () => ({ a: int, b: str, return: bool }),
});
print(
  getAttr(typed, "__name__"),
  getAttr(typed, "__defaults__"),
  sorted(getAttr(typed, "__annotations__")),
  is(getItem(getAttr(typed, "__annotations__"), "return"), bool),
);
