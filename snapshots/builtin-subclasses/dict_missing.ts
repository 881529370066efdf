import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __missing__ of a dict subclass: called by [] only, not by get or in; attribute access over keys.
class Memo extends py.DictBase {
  __missing__(key: Dynamic): Dynamic {
    const value2: Dynamic = py.mul(key, 2);
    const value = value2;
    py.setItem(this, key, value2);
    return value;
  }
}

const m = new Memo();
py.print(py.getItem(m, "a"), m, py.callMethod(m, "get", ["b"]), py.contains(m, "b"), py.len(m));
py.print(py.mod("%(x)s", m), m);

class Default extends py.DictBase {
  __missing__(key: Dynamic): Dynamic {
    return py.add(py.add("{", key), "}");
  }
}

py.print(py.formatMap("{a} and {b}", py.call(Default, [], { a: 1 })));

class AttrDict extends py.DictBase {
  __getattr__(name: Dynamic): Dynamic {
    try {
      return py.getItem(this, name);
    } catch (caught) {
      py.rethrowUnless(caught, py.KeyError);
      throw py.raise(new py.AttributeError(name), null);
    }
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    py.setItem(this, name, value);
  }

  __delattr__(name: Dynamic): void {
    py.delItem(this, name);
  }
}

const d = py.call(AttrDict, [], { x: 1 });
py.setAttr(d, "y", 2);
py.print(
  py.getAttr(d, "x"),
  py.getAttr(d, "y"),
  d,
  py.getItem(d, "y"),
  py.hasAttr(d, "zz"),
  py.getAttr(d, "zz", "none"),
);
py.delAttr(d, "x");
py.print(d);
try {
  py.getAttr(d, "nope");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
false
  ? py.print(py.callMethod(d, "keys", []), py.getAttr(d, "items"))
  : py.print(py.list(py.callMethod(d, "keys", [])));
