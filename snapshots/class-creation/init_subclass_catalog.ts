import {
  Dict,
  type Dynamic,
  TypeError,
  call,
  callMethod,
  contains,
  finishClass,
  getAttr,
  getItem,
  is,
  len,
  list,
  mixin,
  or,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  sorted,
  str,
  superOf,
} from "./runtime/python/index.js";

let Bad: Dynamic;
// __init_subclass__ with keywords, inherited through levels, refusing bad subclasses; __class_getitem__ beside it.
class Plugin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static catalog: Dynamic = new Dict();

  static __init_subclass__(key: Dynamic = null, { ...kwargs }: Dynamic = {}): void {
    call(superOf(Plugin, this).__init_subclass__, [], kwargs);
    setAttr(
      this,
      "key",
      or(key, () => callMethod(getAttr(this, "__name__"), "lower", [])),
    );
    if (contains(Plugin.catalog, getAttr(this, "key"))) {
      throw new TypeError(`twice: ${str(getAttr(this, "key"))}`);
    }
    setItem(Plugin.catalog, getAttr(this, "key"), this);
  }
  static {
    signature(this.__init_subclass__, "Plugin.__init_subclass__", ["key=", "**kwargs"]);
  }
}

class Json extends Plugin {
  static {
    finishClass(this);
  }
}

class Yaml extends Plugin {
  static {
    finishClass(this, { keywords: { key: "yml" } });
  }
}

class Strict extends Json {
  run(): Dynamic {
    return getAttr(this, "key");
  }

  static {
    finishClass(this, { keywords: { key: "strict" } });
  }
}

print(
  list(Plugin.catalog),
  new Strict().run(),
  getAttr(getItem(Plugin.catalog, "yml"), "__name__"),
);
try {
  class Again extends Plugin {
    static {
      finishClass(this, { keywords: { key: "json" } });
    }
  }
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(is(Json, getItem(Plugin.catalog, "json")), len(Plugin.catalog));

class Loud {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static __init_subclass__({ ...kwargs }: Dynamic = {}): void {
    print("made", getAttr(this, "__name__"), sorted(kwargs));
  }
  static {
    signature(this.__init_subclass__, "Loud.__init_subclass__", ["**kwargs"]);
  }
}

class Quiet extends Loud {
  static {
    print("body first");
    finishClass(this, { keywords: { a: 1, b: 2 } });
  }
}

let completed = false;
try {
  Bad = class Bad extends mixin(Quiet, Plugin) {
    static {
      finishClass(this, { keywords: { c: 3 } });
    }
  };
  completed = true;
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("refused", e);
}
if (completed) {
  print("ok", getAttr(getItem(getAttr(Bad, "__mro__"), 1), "__name__"));
}
