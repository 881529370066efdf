import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let Bad: Dynamic;
// __init_subclass__ with keywords, inherited through levels, refusing bad subclasses; __class_getitem__ beside it.
class Plugin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static catalog: Dynamic = new py.Dict();

  static __init_subclass__(key: Dynamic = null, { ...kwargs }: Dynamic = {}): void {
    py.call(py.superOf(Plugin, this).__init_subclass__, [], kwargs);
    py.setAttr(
      this,
      "key",
      py.or(key, () => py.callMethod(py.getAttr(this, "__name__"), "lower", [])),
    );
    if (py.contains(Plugin.catalog, py.getAttr(this, "key"))) {
      throw new py.TypeError(`twice: ${py.str(py.getAttr(this, "key"))}`);
    }
    py.setItem(Plugin.catalog, py.getAttr(this, "key"), this);
  }
  static {
    py.signature(this.__init_subclass__, "Plugin.__init_subclass__", ["key=", "**kwargs"]);
  }
}

class Json extends Plugin {
  static {
    py.finishClass(this);
  }
}

class Yaml extends Plugin {
  static {
    py.finishClass(this, { keywords: { key: "yml" } });
  }
}

class Strict extends Json {
  run(): Dynamic {
    return py.getAttr(this, "key");
  }

  static {
    py.finishClass(this, { keywords: { key: "strict" } });
  }
}

py.print(py.list(Plugin.catalog), new Strict().run(), py.getAttr(py.getItem(Plugin.catalog, "yml"), "__name__"));
try {
  class Again extends Plugin {
    static {
      py.finishClass(this, { keywords: { key: "json" } });
    }
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(py.is(Json, py.getItem(Plugin.catalog, "json")), py.len(Plugin.catalog));

class Loud {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static __init_subclass__({ ...kwargs }: Dynamic = {}): void {
    py.print("made", py.getAttr(this, "__name__"), py.sorted(kwargs));
  }
  static {
    py.signature(this.__init_subclass__, "Loud.__init_subclass__", ["**kwargs"]);
  }
}

class Quiet extends Loud {
  static {
    py.print("body first");
    py.finishClass(this, { keywords: { a: 1, b: 2 } });
  }
}

let completed = false;
try {
  Bad = class Bad extends py.mixin(Quiet, Plugin) {
    static {
      py.finishClass(this, { keywords: { c: 3 } });
    }
  };
  completed = true;
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("refused", e);
}
if (completed) {
  py.print("ok", py.getAttr(py.getItem(py.getAttr(Bad, "__mro__"), 1), "__name__"));
}
