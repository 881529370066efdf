import {
  Dict,
  type Dynamic,
  TypeError,
  callMethod,
  callObjectMethod,
  classAttribute,
  finishClass,
  getAttr,
  getItem,
  hasAttr,
  is,
  list,
  or,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  str,
} from "./runtime/python/index.js";

// __init_subclass__ as a catalog, with keywords, with super, and called for every level.
class Plugin {
  static catalog: Dynamic = new Dict();

  static __init_subclass__(name: Dynamic = null, { ...kwargs }: Dynamic = {}): void {
    callObjectMethod(this, "__init_subclass__", [], kwargs);
    setAttr(
      this,
      "plugin_name",
      or(name, () => callMethod(getAttr(this, "__name__"), "lower", [])),
    );
    setItem(Plugin.catalog, getAttr(this, "plugin_name"), this);
  }
  static {
    signature(this.__init_subclass__, "Plugin.__init_subclass__", ["name=", "**kwargs"]);
  }
}

class Csv extends Plugin {
  declare ext: string;
  static ext: Dynamic = ".csv";

  static {
    classAttribute(this, "ext");
    finishClass(this, { keywords: { name: "csv" } });
  }
}

class Json extends Plugin {
  static {
    finishClass(this);
  }
}

class Sub extends Csv {
  static {
    finishClass(this);
  }
}

print(
  list(Plugin.catalog),
  getAttr(Csv, "plugin_name"),
  getAttr(Sub, "plugin_name"),
  is(getItem(Plugin.catalog, "json"), Json),
);
print(getAttr(new (getItem(Plugin.catalog, "csv"))(), "ext"));

class Base {
  static subs: Dynamic = [];

  static __init_subclass__(): void {
    this.subs.push(getAttr(this, "__name__"));
    if (!hasAttr(this, "required")) {
      throw new TypeError(`${str(getAttr(this, "__name__"))} needs required`);
    }
  }
  static {
    signature(this.__init_subclass__, "Base.__init_subclass__", []);
  }
}

class Ok extends Base {
  declare required: number;
  static required: Dynamic = 1;

  static {
    classAttribute(this, "required");
    finishClass(this);
  }
}

try {
  class Bad extends Base {
    static {
      finishClass(this);
    }
  }
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
print(Base.subs);
try {
  class Extra extends Plugin {
    static {
      finishClass(this, { keywords: { other: 1 } });
    }
  }
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("TypeError", e);
}
