import {
  Dict,
  type Dynamic,
  Tuple,
  call,
  callMethod,
  callObjectMethod,
  classAttribute,
  finishClass,
  getAttr,
  getItem,
  is,
  items,
  list,
  notMigrated,
  or,
  print,
  setAttr,
  setItem,
  signature,
  str,
  superNew,
} from "./runtime/python/index.js";

// type() with three arguments, __init_subclass__, __new__, __class_getitem__.
class Plugin {
  static catalog: Dynamic = new Dict();
  static __init_subclass__(key: Dynamic = null, { ...kw }: Dynamic = {}): void {
    callObjectMethod(this, "__init_subclass__", [], kw);
    setItem(
      Plugin.catalog,
      or(key, () => getAttr(this, "__name__")),
      this,
    );
  }
  static {
    signature(this.__init_subclass__, "Plugin.__init_subclass__", ["key=", "**kw"]);
  }
}
class A extends Plugin {
  static {
    finishClass(this);
  }
}
class B extends Plugin {
  static {
    finishClass(this, { keywords: { key: "bee" } });
  }
}
print(
  new Dict(
    Array.from(
      items(Plugin.catalog),
      ([k, v]: Dynamic) => [k, getAttr(v, "__name__")] as [Dynamic, Dynamic],
    ),
  ),
);
// Python: Dyn = type("Dyn", (A,), {"v": 5, "get": lambda self: self.v})
const Dyn = notMigrated("dynamic-class", 'type("Dyn", (A,), {"v": 5, "get": lambda self: self.v})');
print(
  callMethod(call(Dyn, []), "get", []),
  getAttr(Dyn, "__name__"),
  call(Dyn, []) instanceof A,
  list(Plugin.catalog),
);
class Single {
  declare n: number;
  declare _one: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static _one: Dynamic = null;
  static __new__: Dynamic = signature(
    function (cls: Dynamic, ...rest: Dynamic[]): Dynamic {
      const a: Dynamic = Tuple.of(...rest);
      if (getAttr(cls, "_one") == null) {
        setAttr(cls, "_one", superNew(Single, cls, []));
      }
      return getAttr(cls, "_one");
    },
    "Single.__new__",
    ["cls", "*a", "#static"],
  );
  __init__(n: number = 0): void {
    this.n = n;
  }
  static {
    signature(this, "Single.__init__", ["n="]);
    signature(this.prototype.__init__, "Single.__init__", ["n="]);
    classAttribute(this, "_one");
  }
}
const [x, y] = [call(Single, [1]), call(Single, [2])];
print(is(x, y), getAttr(x, "n"));
class G {
  static __class_getitem__(item: Dynamic): string {
    return `G of ${str(item)}`;
  }
}
print(getItem(G, "k"));
