import {
  type Dynamic,
  type PyDict,
  add,
  call,
  callMethod,
  eq,
  getAttr,
  is,
  iterate,
  list,
  map,
  notMigrated,
  print,
  setAttr,
  signature,
  values,
} from "./runtime/python/index.js";

// Methods as values keep their instance.
class Greeter {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }
  hi(x: Dynamic = "!"): Dynamic {
    return add(this.name, x);
  }
  static {
    signature(this.prototype.hi, "Greeter.hi", ["x="]);
  }
}
const g = new Greeter("a");
const hs = { hi: getAttr(g, "hi"), other: getAttr(new Greeter("b"), "hi") };
// Python: print([h("?") for h in hs.values()], list(map(g.hi, "xy")), Greeter.hi(g, "."), g.hi == g.hi, g.hi.__name__, g.hi.__self__ is g)
print(
  Array.from(iterate(values(hs)), (h: Dynamic) => h("?")),
  list(map(getAttr(g, "hi"), "xy")),
  callMethod(Greeter, "hi", [g, "."]),
  eq(getAttr(g, "hi"), getAttr(g, "hi")),
  getAttr(getAttr(g, "hi"), "__name__"),
  is(notMigrated("introspection", "g.hi.__self__"), g),
);
setAttr(g, "hi", () => "own");
print(g.hi());
setAttr(Greeter, "bye", (self: Dynamic) => add("bye ", getAttr(self, "name")));
print(
  callMethod(g, "bye", []),
  call(getAttr(g, "bye"), []),
  call(
    getAttr(g, "none", () => "dflt"),
    [],
  ),
);
