import {
  AttributeError,
  type Dynamic,
  TypeError,
  bindMethod,
  call,
  getAttr,
  print,
  rethrowUnless,
  signature,
  vars,
} from "./runtime/python/index.js";

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
    signature(this, "Base.__init__", ["x", "*", "tag="]);
    signature(this.prototype.__init__, "Base.__init__", ["x", "*", "tag="]);
  }
}
class Same extends Base {}
class More extends Base {
  declare y: Dynamic;
  __init__(x: Dynamic, y: Dynamic, { ...kw }: Dynamic = {}): void {
    call(bindMethod(this, super.__init__), [x], kw);
    this.y = y;
  }
  static {
    signature(this, "More.__init__", ["x", "y", "**kw"]);
    signature(this.prototype.__init__, "More.__init__", ["x", "y", "**kw"]);
  }
}
class Forgets extends Base {
  declare z: number;
  __init__(): void {
    this.z = 1;
  }
  static {
    signature(this, "Forgets.__init__", []);
    signature(this.prototype.__init__, "Forgets.__init__", []);
  }
}
print(vars(new Same(1)), vars(new More(1, 2, { tag: "q" })), vars(new Forgets()));
try {
  getAttr(new Forgets(), "x");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
try {
  call(Same, []);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
