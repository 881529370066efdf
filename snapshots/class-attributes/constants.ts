import {
  type Dynamic,
  type PyDict,
  callMethod,
  classAttribute,
  flatMap,
  get,
  getAttr,
  hasAttr,
  is,
  notMigrated,
  print,
  setAttr,
  str,
  truthy,
} from "./runtime/python/index.js";

// Class-level constants, computed values and lookups through type and self.
class Config {
  declare LIMITS: PyDict;
  static NAME: Dynamic = "agent";
  static LIMITS: Dynamic = { a: 1 };
  static FULL: Dynamic = this.NAME + "-v1";
  limit(k: Dynamic): number {
    return get(this.LIMITS, k, -1);
  }
  static describe(): string {
    return `${str(getAttr(this, "__name__"))}:${this.FULL}`;
  }

  static {
    classAttribute(this, "LIMITS");
  }
}
class Prod extends Config {
  static NAME: Dynamic = "prod";
}
print(
  Prod.FULL,
  Prod.NAME,
  Prod.describe(),
  new Prod().limit("a"),
  new Prod().limit("b"),
  is(Prod.LIMITS, Config.LIMITS),
);
setAttr(Prod, "EXTRA", 5);
// Python: print(Prod.EXTRA, hasattr(Config, "EXTRA"), Prod().EXTRA, [n for n in vars(Prod) if not n.startswith("_")])
print(
  getAttr(Prod, "EXTRA"),
  hasAttr(Config, "EXTRA"),
  getAttr(new Prod(), "EXTRA"),
  flatMap(notMigrated("introspection", "vars(Prod)"), (n: Dynamic) =>
    !truthy(callMethod(n, "startswith", ["_"])) ? [n] : [],
  ),
);
