import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __init_subclass__ as a catalog, with keywords, with super, and called for every level.
class Plugin {
  static catalog: Dynamic = new py.Dict();

  static __init_subclass__(name: Dynamic = null, { ...kwargs }: Dynamic = {}): void {
    py.callObjectMethod(this, "__init_subclass__", [], kwargs);
    py.setAttr(
      this,
      "plugin_name",
      py.or(name, () => py.callMethod(py.getAttr(this, "__name__"), "lower", [])),
    );
    py.setItem(Plugin.catalog, py.getAttr(this, "plugin_name"), this);
  }
  static {
    py.signature(this.__init_subclass__, "Plugin.__init_subclass__", ["name=", "**kwargs"]);
  }
}

class Csv extends Plugin {
  declare ext: string;
  static ext: Dynamic = ".csv";

  static {
    py.classAttribute(this, "ext");
    py.finishClass(this, { keywords: { name: "csv" } });
  }
}

class Json extends Plugin {
  static {
    py.finishClass(this);
  }
}

class Sub extends Csv {
  static {
    py.finishClass(this);
  }
}

py.print(
  py.list(Plugin.catalog),
  py.getAttr(Csv, "plugin_name"),
  py.getAttr(Sub, "plugin_name"),
  py.is(py.getItem(Plugin.catalog, "json"), Json),
);
py.print(py.getAttr(new (py.getItem(Plugin.catalog, "csv"))(), "ext"));

class Base {
  static subs: Dynamic = [];

  static __init_subclass__(): void {
    this.subs.push(py.getAttr(this, "__name__"));
    if (!py.hasAttr(this, "required")) {
      throw new py.TypeError(`${py.str(py.getAttr(this, "__name__"))} needs required`);
    }
  }
  static {
    py.signature(this.__init_subclass__, "Base.__init_subclass__", []);
  }
}

class Ok extends Base {
  declare required: number;
  static required: Dynamic = 1;

  static {
    py.classAttribute(this, "required");
    py.finishClass(this);
  }
}

try {
  class Bad extends Base {
    static {
      py.finishClass(this);
    }
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
py.print(Base.subs);
try {
  class Extra extends Plugin {
    static {
      py.finishClass(this, { keywords: { other: 1 } });
    }
  }
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("TypeError", e);
}
