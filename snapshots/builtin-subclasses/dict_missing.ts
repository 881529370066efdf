import {
  AttributeError,
  DictBase,
  type Dynamic,
  KeyError,
  add,
  call,
  callMethod,
  contains,
  delAttr,
  delItem,
  formatMap,
  getAttr,
  getItem,
  hasAttr,
  len,
  list,
  mod,
  mul,
  print,
  raise,
  rethrowUnless,
  setAttr,
  setItem,
} from "./runtime/python/index.js";

// __missing__ of a dict subclass: called by [] only, not by get or in; attribute access over keys.
class Memo extends DictBase {
  __missing__(key: Dynamic): Dynamic {
    const value2: Dynamic = mul(key, 2);
    const value = value2;
    setItem(this, key, value2);
    return value;
  }
}

const m = new Memo();
print(getItem(m, "a"), m, callMethod(m, "get", ["b"]), contains(m, "b"), len(m));
print(mod("%(x)s", m), m);

class Default extends DictBase {
  __missing__(key: Dynamic): Dynamic {
    return add(add("{", key), "}");
  }
}

print(formatMap("{a} and {b}", call(Default, [], { a: 1 })));

class AttrDict extends DictBase {
  __getattr__(name: Dynamic): Dynamic {
    try {
      return getItem(this, name);
    } catch (caught) {
      rethrowUnless(caught, KeyError);
      throw raise(new AttributeError(name), null);
    }
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    setItem(this, name, value);
  }

  __delattr__(name: Dynamic): void {
    delItem(this, name);
  }
}

const d = call(AttrDict, [], { x: 1 });
setAttr(d, "y", 2);
print(
  getAttr(d, "x"),
  getAttr(d, "y"),
  d,
  getItem(d, "y"),
  hasAttr(d, "zz"),
  getAttr(d, "zz", "none"),
);
delAttr(d, "x");
print(d);
try {
  getAttr(d, "nope");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e);
}
false
  ? print(callMethod(d, "keys", []), getAttr(d, "items"))
  : print(list(callMethod(d, "keys", [])));
