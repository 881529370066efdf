import {
  Dict,
  type Dynamic,
  type PyDict,
  TypeBase,
  call,
  callMethod,
  classAttribute,
  contains,
  finishClass,
  getAttr,
  getItem,
  is,
  isInstance,
  list,
  print,
  setItem,
  signature,
  splitKeywords,
  superNew,
  superOf,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// A metaclass with __new__ as a registry, and one with __call__ for singletons.
class Registry extends TypeBase {
  declare classes: PyDict;
  static classes: Dynamic = new Dict();

  static __new__: Dynamic = signature(
    function (
      mcs: Dynamic,
      name: Dynamic,
      bases: Dynamic,
      namespace: Dynamic,
      { ...kw }: Dynamic = {},
    ): Dynamic {
      const cls = superNew(Registry, mcs, [name, bases, namespace]);
      if (truthy(bases)) {
        setItem(getAttr(mcs, "classes"), name, cls);
      }
      return cls;
    },
    "Registry.__new__",
    ["mcs", "name", "bases", "namespace", "**kw", "#static"],
  );

  static {
    classAttribute(this, "classes");
  }
}

class Base {
  static {
    finishClass(this, { metaclass: Registry });
  }
}

class One extends Base {
  hi(): string {
    return "one";
  }

  static {
    finishClass(this);
  }
}

class Two extends Base {
  static {
    finishClass(this);
  }
}

print(
  list(Registry.classes),
  callMethod(call(getItem(Registry.classes, "One"), []), "hi", []),
  typeName(One),
);

class Singleton extends TypeBase {
  declare _instances: PyDict;
  static _instances: Dynamic = new Dict();

  __call__(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
    if (!contains(this._instances, this)) {
      setItem(this._instances, this, call(superOf(Singleton, this).__call__, args, kwargs));
    }
    return getItem(this._instances, this);
  }
  static {
    signature(this.prototype.__call__, "Singleton.__call__", ["*args", "**kwargs"]);
    classAttribute(this, "_instances");
  }
}

class Db {
  declare url: string;
  constructor(url: string) {
    print("made", url);
    this.url = url;
  }
  static {
    signature(this, "Db.__init__", ["url"]);
    finishClass(this, { metaclass: Singleton });
  }
}

class Cache {
  static {
    finishClass(this, { metaclass: Singleton });
  }
}

print(
  is(call(Db, ["a"]), call(Db, ["b"])),
  call(Db, ["c"]).url,
  is(call(Cache, []), call(Cache, [])),
  isInstance(call(Db, ["z"]), Db),
);
