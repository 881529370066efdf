import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// type() with three arguments, __init_subclass__, __new__, __class_getitem__.
class Plugin {
  static catalog: Dynamic = new py.Dict();
  static __init_subclass__(key: Dynamic = null, { ...kw }: Dynamic = {}): void {
    py.callObjectMethod(this, "__init_subclass__", [], kw);
    py.setItem(
      Plugin.catalog,
      py.or(key, () => py.getAttr(this, "__name__")),
      this,
    );
  }
  static {
    py.signature(this.__init_subclass__, "Plugin.__init_subclass__", ["key=", "**kw"]);
  }
}
class A extends Plugin {
  static {
    py.finishClass(this);
  }
}
class B extends Plugin {
  static {
    py.finishClass(this, { keywords: { key: "bee" } });
  }
}
py.print(
  new py.Dict(
    Array.from(py.items(Plugin.catalog), ([k, v]: Dynamic) => [k, py.getAttr(v, "__name__")] as [Dynamic, Dynamic]),
  ),
);
// Python: Dyn = type("Dyn", (A,), {"v": 5, "get": lambda self: self.v})
const Dyn: Dynamic = py.notMigrated("dynamic-class", 'type("Dyn", (A,), {"v": 5, "get": lambda self: self.v})');
py.print(
  py.callMethod(py.call(Dyn, []), "get", []),
  py.getAttr(Dyn, "__name__"),
  py.call(Dyn, []) instanceof A,
  py.list(Plugin.catalog),
);
class Single {
  declare n: number;
  declare _one: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  static _one: Dynamic = null;
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, ...rest: Dynamic[]): Dynamic {
      const a: Dynamic = py.Tuple.of(...rest);
      if (py.getAttr(cls, "_one") == null) {
        py.setAttr(cls, "_one", py.superNew(Single, cls, []));
      }
      return py.getAttr(cls, "_one");
    },
    "Single.__new__",
    ["cls", "*a", "#static"],
  );
  __init__(n: number = 0): void {
    this.n = n;
  }
  static {
    py.signature(this, "Single.__init__", ["n="]);
    py.signature(this.prototype.__init__, "Single.__init__", ["n="]);
    py.classAttribute(this, "_one");
  }
}
const [x, y] = [py.call(Single, [1]), py.call(Single, [2])];
py.print(py.is(x, y), py.getAttr(x, "n"));
class G {
  static __class_getitem__(item: Dynamic): string {
    return `G of ${py.str(item)}`;
  }
}
py.print(py.getItem(G, "k"));
