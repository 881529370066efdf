import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Registries and counters at class level, used through cls and self.
class Tool {
  declare id: Dynamic;
  declare name: Dynamic;
  declare _next: Dynamic;
  static _all: Dynamic = new py.Dict();
  static _next: Dynamic = 1;
  constructor(name: Dynamic) {
    this.id = Tool._next;
    const target: Dynamic = py.type(this);
    py.setAttr(target, "_next", py.iadd(py.getAttr(target, "_next"), 1));
    py.setItem(Tool._all, name, this);
    this.name = name;
  }
  static {
    py.signature(this, "Tool.__init__", ["name"]);
  }
  static get(name: Dynamic): Dynamic {
    return py.get(this._all, name);
  }
  static names(): Dynamic[] {
    return py.sorted(this._all);
  }
  static slug(s: Dynamic): Dynamic {
    return py.callMethod(py.callMethod(s, "lower", []), "replace", [" ", "_"]);
  }

  static {
    py.pyClass(this, { name: "Tool" });
    py.classAttribute(this, "_next");
  }
}
class Remote extends Tool {
  declare url: Dynamic;
  constructor(name: Dynamic, url: Dynamic) {
    super(Remote.slug(name));
    this.url = url;
  }
  static {
    py.signature(this, "Remote.__init__", ["name", "url"]);
    py.pyClass(this, { name: "Remote" });
  }
}
new Tool("a");
new Remote("My Tool", "u");
new Tool("c");
// Python: print(Tool.names(), Tool.get("my_tool").url, Tool.get("zz"), Tool._next, Remote._next, "_next" in vars(Remote), [t.id for t in Tool._all.values()], Remote.get("a").name)
py.print(
  Tool.names(),
  py.getAttr(Tool.get("my_tool"), "url"),
  Tool.get("zz"),
  Tool._next,
  Remote._next,
  py.contains(py.notMigrated("introspection", "vars(Remote)"), "_next"),
  Array.from(py.values(Tool._all), (t: Dynamic) => py.getAttr(t, "id")),
  py.getAttr(Remote.get("a"), "name"),
);
