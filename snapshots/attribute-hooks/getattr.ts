import {
  AttributeError,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  attributeNames,
  callMethod,
  callObjectMethod,
  classAttribute,
  contains,
  delAttr,
  getAttr,
  hasAttr,
  iadd,
  mul,
  print,
  rethrowUnless,
  setAttr,
  signature,
  str,
  truthy,
} from "./runtime/python/index.js";

attributeNames(["call_me", "x_q"]);
// __getattr__ only for what is missing, delegation, __getattribute__ for everything, __setattr__ and __delattr__.
class Proxy {
  declare _target: Dynamic;
  constructor(target: Dynamic) {
    this._target = target;
  }

  __getattr__(name: Dynamic): Dynamic {
    if (truthy(callMethod(name, "startswith", ["x_"]))) {
      throw new AttributeError(`no ${str(name)}`);
    }
    return getAttr(this._target, name);
  }
}

const p = new Proxy([1, 2, 3]);
print(
  callMethod(p, "count", [1]),
  p._target,
  hasAttr(p, "x_y"),
  hasAttr(p, "append"),
  getAttr(p, "x_z", null),
);
callMethod(p, "append", [4]);
print(p._target);
try {
  getAttr(p, "x_q");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print("AttributeError", e);
}

class Dyn {
  __getattr__(name: Dynamic): Dynamic {
    return signature(
      (...rest: Dynamic[]) => {
        const a: Dynamic = Tuple.of(...rest);
        return Tuple.of(name, a);
      },
      "Dyn.__getattr__.<locals>.<lambda>",
      ["*a"],
    );
  }
}

print(callMethod(new Dyn(), "call_me", [1, 2]), callMethod(new Dyn(), "other", []));

class Guard {
  declare allowed: Dynamic;
  static allowed: Dynamic = new PySet(["a", "b"]);

  __setattr__(name: Dynamic, value: Dynamic): void {
    if (!contains(this.allowed, name)) {
      throw new AttributeError(`cannot set ${str(name)}`);
    }
    callObjectMethod(this, "__setattr__", [name, mul(value, 2)]);
  }

  __delattr__(name: Dynamic): void {
    print("del", name);
    callObjectMethod(this, "__delattr__", [name]);
  }

  static {
    classAttribute(this, "allowed");
  }
}

const g = new Guard();
setAttr(g, "a", 1);
print(getAttr(g, "a"), getAttr(g, "__dict__"));
setAttr(g, "a", iadd(getAttr(g, "a"), 1));
print(getAttr(g, "a"));
try {
  setAttr(g, "c", 1);
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e);
}
delAttr(g, "a");
print(hasAttr(g, "a"));
setAttr(g, "b", 4);
print(getAttr(g, "b"));

class Immutable {
  constructor(x: Dynamic) {
    callObjectMethod(this, "__setattr__", ["x", x]);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    throw new TypeError("immutable");
  }
}

const i = new Immutable(5);
try {
  setAttr(i, "x", 6);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print("TypeError", e, getAttr(i, "x"));
}

class Logged {
  declare v: number;
  constructor() {
    this.v = 1;
  }

  __getattribute__(name: Dynamic): Dynamic {
    print("get", name);
    return callObjectMethod(this, "__getattribute__", [name]);
  }

  m(): number {
    return getAttr(this, "v");
  }
  static {
    signature(this.prototype.m, "Logged.m", []);
  }
}

print(callMethod(new Logged(), "m", []));
