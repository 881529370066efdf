import {
  type Dynamic,
  bool,
  getAttr,
  getItem,
  hasAttr,
  iadd,
  is,
  notMigrated,
  print,
  setAttr,
  signature,
  sorted,
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
signature(typed, "typed", ["a", "b="]);
// Python: print(typed.__name__, typed.__defaults__, sorted(typed.__annotations__), typed.__annotations__["return"] is bool)
print(
  getAttr(typed, "__name__"),
  notMigrated("introspection", "typed.__defaults__"),
  sorted(notMigrated("introspection", "typed.__annotations__")),
  is(getItem(notMigrated("introspection", "typed.__annotations__"), "return"), bool),
);
