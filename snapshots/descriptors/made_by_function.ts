import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Properties that a function makes, class attributes that `delattr` takes away, and `__hash__ = None`.
function doubled(name: string): Dynamic {
  function getter(self: Dynamic): Dynamic {
    return py.mul(py.getAttr(self, "_" + name), 2);
  }

  function setter(self: Dynamic, value: Dynamic): void {
    py.setAttr(self, "_" + name, value);
  }

  return py.call(py.property, [getter, setter]);
}

class Box {
  declare width: Dynamic;
  declare __hash__: Dynamic;
  static width: Dynamic = doubled("width");
  static limit: Dynamic = 4;
  static __hash__: Dynamic = null;

  static {
    py.classAttribute(this, "width");
    py.classAttribute(this, "__hash__");
    py.finishClass(this, { attributes: ["width"] });
  }
}

const box = new Box();
box.width = 3;
py.print(box.width, py.getAttr(box, "_width"), py.getAttr(Box, "limit"));
py.delAttr(Box, "limit");
try {
  py.print(py.getAttr(Box, "limit"));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.hash(box);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
