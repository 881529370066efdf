import {
  type Dynamic,
  add,
  call,
  callMethod,
  eq,
  getAttr,
  is,
  list,
  map,
  print,
  pyClass,
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
    pyClass(this, { name: "Greeter" });
  }
}
const g = new Greeter("a");
const hs = { hi: getAttr(g, "hi"), other: getAttr(new Greeter("b"), "hi") };
print(
  Array.from(values(hs), (h: Dynamic) => h("?")),
  list(map(getAttr(g, "hi"), "xy")),
  callMethod(Greeter, "hi", [g, "."]),
  eq(getAttr(g, "hi"), getAttr(g, "hi")),
  getAttr(getAttr(g, "hi"), "__name__"),
  is(getAttr(getAttr(g, "hi"), "__self__"), g),
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
