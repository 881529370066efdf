import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";

/** Anything that the shop says no to. */
export class ShopError extends py.Exception {
  declare details: Dynamic;
  declare code: Dynamic;

  static code: Dynamic = "shop";

  constructor(message: string, { ...details }: Dynamic = {}) {
    super(message);
    this.details = details;
  }

  asDict(): PyDict {
    return py.mergeDicts({ error: this.code, message: py.str(this) }, this.details);
  }

  static {
    py.classAttribute(this, "code");
    py.setAttr(this, "__doc__", "Anything that the shop says no to.");
  }
}

export class UnknownProduct extends py.mixin(ShopError, py.KeyError) {
  static code: Dynamic = "unknown";

  __str__(): Dynamic {
    return py.getItem(py.getAttr(this, "args"), 0);
  }

  static {
    py.classAttribute(this, "code");
  }
}
