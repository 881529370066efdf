import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __getattr__, __setattr__, __delattr__, __getattribute__.
class Proxy {
  constructor(target: Dynamic) {
    py.callObjectMethod(this, "__setattr__", ["_t", target]);
    py.callObjectMethod(this, "__setattr__", ["log", []]);
  }
  __getattr__(name: Dynamic): Dynamic {
    py.call(py.getAttr(py.getAttr(this, "log"), "append"), [py.add("get ", name)]);
    return py.getAttr(py.getAttr(this, "_t"), name);
  }
  __setattr__(name: Dynamic, v: Dynamic): void {
    py.call(py.getAttr(py.getAttr(this, "log"), "append"), [py.add("set ", name)]);
    py.setAttr(py.getAttr(this, "_t"), name, v);
  }
}
class T {
  declare x: Dynamic;
  static x: Dynamic = 1;

  static {
    py.classAttribute(this, "x");
  }
}
const p = new Proxy(new T());
py.setAttr(p, "y", 5);
py.print(py.getAttr(p, "x"), py.getAttr(p, "y"), py.getAttr(p, "log"), py.getAttr(py.getAttr(p, "_t"), "y"));
try {
  py.getAttr(p, "zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
class Any {
  __getattr__(n: Dynamic): Dynamic {
    return (...rest: Dynamic[]) => {
      const a: Dynamic = py.Tuple.of(...rest);
      return `${py.str(n)}${py.str(a)}`;
    };
  }
}
py.print(py.callMethod(new Any(), "foo", [1]), py.callMethod(new Any(), "bar", []), py.hasAttr(new Any(), "whatever"));
