import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A metaclass with __new__ as a registry, and one with __call__ for singletons.
class Registry extends py.TypeBase {
  declare classes: PyDict;
  static classes: Dynamic = new py.Dict();

  static __new__: Dynamic = py.signature(
    function (mcs: Dynamic, name: Dynamic, bases: Dynamic, namespace: Dynamic, { ...kw }: Dynamic = {}): Dynamic {
      const cls = py.superNew(Registry, mcs, [name, bases, namespace]);
      if (py.truthy(bases)) {
        py.setItem(py.getAttr(mcs, "classes"), name, cls);
      }
      return cls;
    },
    "Registry.__new__",
    ["mcs", "name", "bases", "namespace", "**kw", "#static"],
  );

  static {
    py.classAttribute(this, "classes");
  }
}

class Base {
  static {
    py.finishClass(this, { metaclass: Registry });
  }
}

class One extends Base {
  hi(): string {
    return "one";
  }

  static {
    py.finishClass(this);
  }
}

class Two extends Base {
  static {
    py.finishClass(this);
  }
}

py.print(
  py.list(Registry.classes),
  py.callMethod(py.call(py.getItem(Registry.classes, "One"), []), "hi", []),
  py.typeName(One),
);

class Singleton extends py.TypeBase {
  declare _instances: PyDict;
  static _instances: Dynamic = new py.Dict();

  __call__(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    if (!py.contains(this._instances, this)) {
      py.setItem(this._instances, this, py.call(py.superOf(Singleton, this).__call__, args, kwargs));
    }
    return py.getItem(this._instances, this);
  }
  static {
    py.signature(this.prototype.__call__, "Singleton.__call__", ["*args", "**kwargs"]);
    py.classAttribute(this, "_instances");
  }
}

class Db {
  declare url: string;
  constructor(url: string) {
    py.print("made", url);
    this.url = url;
  }
  static {
    py.signature(this, "Db.__init__", ["url"]);
    py.finishClass(this, { metaclass: Singleton });
  }
}

class Cache {
  static {
    py.finishClass(this, { metaclass: Singleton });
  }
}

py.print(
  py.is(py.call(Db, ["a"]), py.call(Db, ["b"])),
  py.call(Db, ["c"]).url,
  py.is(py.call(Cache, []), py.call(Cache, [])),
  py.isInstance(py.call(Db, ["z"]), Db),
);
