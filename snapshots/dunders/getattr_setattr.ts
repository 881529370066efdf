import {
  AttributeError,
  type Dynamic,
  Tuple,
  add,
  callMethod,
  callObjectMethod,
  classAttribute,
  getAttr,
  hasAttr,
  print,
  rethrowUnless,
  setAttr,
  str,
} from "./runtime/python/index.js";

// __getattr__, __setattr__, __delattr__, __getattribute__.
class Proxy {
  constructor(target: Dynamic) {
    callObjectMethod(this, "__setattr__", ["_t", target]);
    callObjectMethod(this, "__setattr__", ["log", []]);
  }
  __getattr__(name: Dynamic): Dynamic {
    callMethod(getAttr(this, "log"), "append", [add("get ", name)]);
    return getAttr(getAttr(this, "_t"), name);
  }
  __setattr__(name: Dynamic, v: Dynamic): void {
    callMethod(getAttr(this, "log"), "append", [add("set ", name)]);
    setAttr(getAttr(this, "_t"), name, v);
  }
}
class T {
  declare x: Dynamic;
  static x: Dynamic = 1;

  static {
    classAttribute(this, "x");
  }
}
const p = new Proxy(new T());
setAttr(p, "y", 5);
print(getAttr(p, "x"), getAttr(p, "y"), getAttr(p, "log"), getAttr(getAttr(p, "_t"), "y"));
try {
  getAttr(p, "zz");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
class Any {
  __getattr__(n: Dynamic): Dynamic {
    return (...rest: Dynamic[]) => {
      const a: Dynamic = Tuple.of(...rest);
      return `${str(n)}${str(a)}`;
    };
  }
}
print(
  callMethod(new Any(), "foo", [1]),
  callMethod(new Any(), "bar", []),
  hasAttr(new Any(), "whatever"),
);
