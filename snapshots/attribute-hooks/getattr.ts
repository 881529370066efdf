import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["call_me", "x_q"]);
// __getattr__ only for what is missing, delegation, __getattribute__ for everything, __setattr__ and __delattr__.
class Proxy {
  declare _target: Dynamic;
  constructor(target: Dynamic) {
    this._target = target;
  }

  __getattr__(name: Dynamic): Dynamic {
    if (py.truthy(py.callMethod(name, "startswith", ["x_"]))) {
      throw new py.AttributeError(`no ${py.str(name)}`);
    }
    return py.getAttr(this._target, name);
  }
}

const p = new Proxy([1, 2, 3]);
py.print(
  py.callMethod(p, "count", [1]),
  p._target,
  py.hasAttr(p, "x_y"),
  py.hasAttr(p, "append"),
  py.getAttr(p, "x_z", null),
);
py.callMethod(p, "append", [4]);
py.print(p._target);
try {
  py.getAttr(p, "x_q");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print("AttributeError", e);
}

class Dyn {
  __getattr__(name: Dynamic): Dynamic {
    return py.signature(
      (...rest: Dynamic[]) => {
        const a: Dynamic = py.Tuple.of(...rest);
        return py.Tuple.of(name, a);
      },
      "Dyn.__getattr__.<locals>.<lambda>",
      ["*a"],
    );
  }
}

py.print(py.callMethod(new Dyn(), "call_me", [1, 2]), py.callMethod(new Dyn(), "other", []));

class Guard {
  declare allowed: Dynamic;
  static allowed: Dynamic = new py.PySet(["a", "b"]);

  __setattr__(name: Dynamic, value: Dynamic): void {
    if (!py.contains(this.allowed, name)) {
      throw new py.AttributeError(`cannot set ${py.str(name)}`);
    }
    py.callObjectMethod(this, "__setattr__", [name, py.mul(value, 2)]);
  }

  __delattr__(name: Dynamic): void {
    py.print("del", name);
    py.callObjectMethod(this, "__delattr__", [name]);
  }

  static {
    py.classAttribute(this, "allowed");
  }
}

const g = new Guard();
py.setAttr(g, "a", 1);
py.print(py.getAttr(g, "a"), py.getAttr(g, "__dict__"));
py.setAttr(g, "a", py.iadd(py.getAttr(g, "a"), 1));
py.print(py.getAttr(g, "a"));
try {
  py.setAttr(g, "c", 1);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
py.delAttr(g, "a");
py.print(py.hasAttr(g, "a"));
py.setAttr(g, "b", 4);
py.print(py.getAttr(g, "b"));

class Immutable {
  constructor(x: Dynamic) {
    py.callObjectMethod(this, "__setattr__", ["x", x]);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    throw new py.TypeError("immutable");
  }
}

const i = new Immutable(5);
try {
  py.setAttr(i, "x", 6);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print("TypeError", e, py.getAttr(i, "x"));
}

class Logged {
  declare v: number;
  constructor() {
    this.v = 1;
  }

  __getattribute__(name: Dynamic): Dynamic {
    py.print("get", name);
    return py.callObjectMethod(this, "__getattribute__", [name]);
  }

  m(): number {
    return py.getAttr(this, "v");
  }
  static {
    py.signature(this.prototype.m, "Logged.m", []);
  }
}

py.print(py.callMethod(new Logged(), "m", []));
