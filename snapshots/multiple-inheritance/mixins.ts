import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

py.attributeNames(["to_dict"]);
// Linear mixins and cooperative constructors.
class LogMixin {
  declare logs: string[];

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(...rest: Dynamic[]): void {
    const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    py.call(py.superOf(LogMixin, this).__init__, a, k);
    this.logs = [];
  }
  static {
    py.signature(this, "LogMixin.__init__", ["*a", "**k"]);
    py.signature(this.prototype.__init__, "LogMixin.__init__", ["*a", "**k"]);
  }
  log(m: Dynamic): void {
    this.logs.push(`${py.str(py.typeName(this))}: ${py.str(m)}`);
  }
}
class JsonMixin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  toDict(): PyDict {
    return new py.Dict(
      py.flatMap(py.unpackEach(py.callMethod(py.vars(this), "items", []), 2), ([k, v]) =>
        !py.truthy(py.callMethod(k, "startswith", ["_"])) ? [[k, v] as [Dynamic, Dynamic]] : [],
      ),
    );
  }
}
class Base {
  declare name: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(name: Dynamic = "n"): void {
    this.name = name;
  }
  static {
    py.signature(this, "Base.__init__", ["name="]);
    py.signature(this.prototype.__init__, "Base.__init__", ["name="]);
    py.pyClass(this, { name: "Base" });
  }
}
class Agent extends py.mixin(LogMixin, JsonMixin, Base) {
  run(): PyDict {
    this.log("run");
    return this.toDict();
  }

  static {
    py.pyClass(this, { name: "Agent" });
  }
}
const a = new Agent("bot");
py.print(
  a.run(),
  Array.from(py.iterate(py.getAttr(Agent, "__mro__")), (c: Dynamic) => py.getAttr(c, "__name__")),
  py.isInstance(a, JsonMixin),
  py.isSubclass(Agent, Base),
);
class X {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  who(): string {
    return "X";
  }
}
class Y {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  who(): string {
    return "Y";
  }
}
class XY extends py.mixin(X, Y) {}
class YX extends py.mixin(Y, X) {}
py.print(new XY().who(), new YX().who());
try {
  // Python: type("Bad", (X, XY), {})
  py.notMigrated("dynamic-class", 'type("Bad", (X, XY), {})');
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(py.getItem(py.str(e).split("\n"), 0));
}
