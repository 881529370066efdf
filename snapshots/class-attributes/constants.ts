import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Class-level constants, computed values and lookups through type and self.
class Config {
  declare LIMITS: PyDict;
  static NAME: Dynamic = "agent";
  static LIMITS: Dynamic = { a: 1 };
  static FULL: Dynamic = this.NAME + "-v1";
  limit(k: Dynamic): number {
    return py.get(this.LIMITS, k, -1);
  }
  static describe(): string {
    return `${py.str(py.getAttr(this, "__name__"))}:${this.FULL}`;
  }

  static {
    py.classAttribute(this, "LIMITS");
  }
}
class Prod extends Config {
  static NAME: Dynamic = "prod";
}
py.print(
  Prod.FULL,
  Prod.NAME,
  Prod.describe(),
  new Prod().limit("a"),
  new Prod().limit("b"),
  py.is(Prod.LIMITS, Config.LIMITS),
);
py.setAttr(Prod, "EXTRA", 5);
// Python: print(Prod.EXTRA, hasattr(Config, "EXTRA"), Prod().EXTRA, [n for n in vars(Prod) if not n.startswith("_")])
py.print(
  py.getAttr(Prod, "EXTRA"),
  py.hasAttr(Config, "EXTRA"),
  py.getAttr(new Prod(), "EXTRA"),
  py.flatMap(py.notMigrated("introspection", "vars(Prod)"), (n: Dynamic) =>
    !py.truthy(py.callMethod(n, "startswith", ["_"])) ? [n] : [],
  ),
);
