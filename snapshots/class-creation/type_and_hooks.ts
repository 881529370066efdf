import {
  Dict,
  type Dynamic,
  Tuple,
  call,
  callMethod,
  callObjectMethod,
  classAttribute,
  getAttr,
  is,
  items,
  iterate,
  list,
  notMigrated,
  or,
  print,
  setAttr,
  setItem,
  signature,
  str,
} from "./runtime/python/index.js";

// type() with three arguments, __init_subclass__, __new__, __class_getitem__.
class Plugin {
  static registry: Dynamic = new Dict();
  static __init_subclass__(key: Dynamic = null, { ...kw }: Dynamic = {}): void {
    callObjectMethod(this, "__init_subclass__", []);
    setItem(
      Plugin.registry,
      or(key, () => getAttr(this, "__name__")),
      this,
    );
  }
  static {
    signature(this.__init_subclass__, "Plugin.__init_subclass__", ["key=", "**kw"]);
  }
}
class A extends Plugin {}
// Python: class B(Plugin, key="bee"):
class B extends Plugin {}
print(
  new Dict(
    Array.from(
      iterate(items(Plugin.registry)),
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
  list(Plugin.registry),
);
class Single {
  declare n: number;
  declare _one: Dynamic;
  static _one: Dynamic = null;
  static __new__(cls: Dynamic, ...rest: Dynamic[]): Dynamic {
    let a: Dynamic = Tuple.of(...rest);
    if (getAttr(cls, "_one") == null) {
      setAttr(cls, "_one", callObjectMethod(this, "__new__", [cls]));
    }
    return getAttr(cls, "_one");
  }
  constructor(n: number = 0) {
    this.n = n;
  }
  static {
    signature(this, "Single.__init__", ["n="]);
  }

  static {
    classAttribute(this, "_one");
  }
}
const [x, y]: [Dynamic, Dynamic] = [new Single(1), new Single(2)];
print(is(x, y), getAttr(x, "n"));
class G {
  static __class_getitem__(cls: Dynamic, item: Dynamic): string {
    return `G of ${str(item)}`;
  }
}
print(G);
