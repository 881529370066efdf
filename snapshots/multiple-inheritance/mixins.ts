import {
  Dict,
  type Dynamic,
  type PyDict,
  TypeError,
  attributeNames,
  call,
  callMethod,
  flatMap,
  getAttr,
  getItem,
  isInstance,
  isSubclass,
  iterate,
  mixin,
  notMigrated,
  print,
  pyClass,
  rethrowUnless,
  signature,
  splitKeywords,
  str,
  superOf,
  truthy,
  typeName,
  unpackEach,
  vars,
} from "./runtime/python/index.js";

attributeNames(["to_dict"]);
// Linear mixins and cooperative constructors.
class LogMixin {
  declare logs: string[];

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(...rest: Dynamic[]): void {
    const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest);
    call(superOf(LogMixin, this).__init__, a, k);
    this.logs = [];
  }
  static {
    signature(this, "LogMixin.__init__", ["*a", "**k"]);
    signature(this.prototype.__init__, "LogMixin.__init__", ["*a", "**k"]);
  }
  log(m: Dynamic): void {
    this.logs.push(`${str(typeName(this))}: ${str(m)}`);
  }
}
class JsonMixin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  toDict(): PyDict {
    return new Dict(
      flatMap(unpackEach(callMethod(vars(this), "items", []), 2), ([k, v]) =>
        !truthy(callMethod(k, "startswith", ["_"])) ? [[k, v] as [Dynamic, Dynamic]] : [],
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
    signature(this, "Base.__init__", ["name="]);
    signature(this.prototype.__init__, "Base.__init__", ["name="]);
    pyClass(this, { name: "Base" });
  }
}
class Agent extends mixin(LogMixin, JsonMixin, Base) {
  run(): PyDict {
    this.log("run");
    return this.toDict();
  }
}
const a = new Agent("bot");
print(
  a.run(),
  Array.from(iterate(getAttr(Agent, "__mro__")), (c: Dynamic) => getAttr(c, "__name__")),
  isInstance(a, JsonMixin),
  isSubclass(Agent, Base),
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
class XY extends mixin(X, Y) {}
class YX extends mixin(Y, X) {}
print(new XY().who(), new YX().who());
try {
  // Python: type("Bad", (X, XY), {})
  notMigrated("dynamic-class", 'type("Bad", (X, XY), {})');
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(getItem(str(e).split("\n"), 0));
}
