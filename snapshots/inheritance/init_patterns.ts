import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Subclasses without __init__, with super().__init__, without calling it.
class Base {
  declare x: Dynamic;
  declare tag: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(x: Dynamic, { tag = "t" }: { tag?: Dynamic } = {}): void {
    const items: Dynamic[] = [x, tag];
    this.x = items[0];
    this.tag = items[1];
  }
  static {
    py.signature(this, "Base.__init__", ["x", "*", "tag="]);
    py.signature(this.prototype.__init__, "Base.__init__", ["x", "*", "tag="]);
  }
}
class Same extends Base {}
class More extends Base {
  declare y: Dynamic;
  __init__(x: Dynamic, y: Dynamic, { ...kw }: Dynamic = {}): void {
    py.call(py.bindMethod(this, super.__init__), [x], kw);
    this.y = y;
  }
  static {
    py.signature(this, "More.__init__", ["x", "y", "**kw"]);
    py.signature(this.prototype.__init__, "More.__init__", ["x", "y", "**kw"]);
  }
}
class Forgets extends Base {
  declare z: number;
  __init__(): void {
    this.z = 1;
  }
  static {
    py.signature(this, "Forgets.__init__", []);
    py.signature(this.prototype.__init__, "Forgets.__init__", []);
  }
}
py.print(py.vars(new Same(1)), py.vars(new More(1, 2, { tag: "q" })), py.vars(new Forgets()));
try {
  py.getAttr(new Forgets(), "x");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.call(Same, []);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
