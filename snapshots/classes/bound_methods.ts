import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods as values keep their instance.
class Greeter {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }
  hi(x: Dynamic = "!"): Dynamic {
    return py.add(this.name, x);
  }
  static {
    py.signature(this.prototype.hi, "Greeter.hi", ["x="]);
    py.pyClass(this, { name: "Greeter" });
  }
}
const g = new Greeter("a");
const hs = { hi: py.getAttr(g, "hi"), other: py.getAttr(new Greeter("b"), "hi") };
py.print(
  Array.from(py.values(hs), (h: Dynamic) => h("?")),
  py.list(py.map(py.getAttr(g, "hi"), "xy")),
  py.callMethod(Greeter, "hi", [g, "."]),
  py.eq(py.getAttr(g, "hi"), py.getAttr(g, "hi")),
  py.getAttr(py.getAttr(g, "hi"), "__name__"),
  py.is(py.getAttr(py.getAttr(g, "hi"), "__self__"), g),
);
py.setAttr(g, "hi", () => "own");
py.print(g.hi());
py.setAttr(Greeter, "bye", (self: Dynamic) => py.add("bye ", py.getAttr(self, "name")));
py.print(
  py.callMethod(g, "bye", []),
  py.call(py.getAttr(g, "bye"), []),
  py.call(
    py.getAttr(g, "none", () => "dflt"),
    [],
  ),
);
