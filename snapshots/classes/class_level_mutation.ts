import {
  Dict,
  type Dynamic,
  callMethod,
  classAttribute,
  contains,
  get as pyGet,
  getAttr,
  iadd,
  notMigrated,
  print,
  pyClass,
  setAttr,
  setItem,
  signature,
  sorted,
  type,
  values,
} from "./runtime/python/index.js";

// Registries and counters at class level, used through cls and self.
class Tool {
  declare id: Dynamic;
  declare name: Dynamic;
  declare _next: Dynamic;
  static _all: Dynamic = new Dict();
  static _next: Dynamic = 1;
  constructor(name: Dynamic) {
    this.id = Tool._next;
    const target: Dynamic = type(this);
    setAttr(target, "_next", iadd(getAttr(target, "_next"), 1));
    setItem(Tool._all, name, this);
    this.name = name;
  }
  static {
    signature(this, "Tool.__init__", ["name"]);
  }
  static get(name: Dynamic): Dynamic {
    return pyGet(this._all, name);
  }
  static names(): Dynamic[] {
    return sorted(this._all);
  }
  static slug(s: Dynamic): Dynamic {
    return callMethod(callMethod(s, "lower", []), "replace", [" ", "_"]);
  }

  static {
    pyClass(this, { name: "Tool" });
    classAttribute(this, "_next");
  }
}
class Remote extends Tool {
  declare url: Dynamic;
  constructor(name: Dynamic, url: Dynamic) {
    super(Remote.slug(name));
    this.url = url;
  }
  static {
    signature(this, "Remote.__init__", ["name", "url"]);
  }
}
new Tool("a");
new Remote("My Tool", "u");
new Tool("c");
// Python: print(Tool.names(), Tool.get("my_tool").url, Tool.get("zz"), Tool._next, Remote._next, "_next" in vars(Remote), [t.id for t in Tool._all.values()], Remote.get("a").name)
print(
  Tool.names(),
  getAttr(Tool.get("my_tool"), "url"),
  Tool.get("zz"),
  Tool._next,
  Remote._next,
  contains(notMigrated("introspection", "vars(Remote)"), "_next"),
  Array.from(values(Tool._all), (t: Dynamic) => getAttr(t, "id")),
  getAttr(Remote.get("a"), "name"),
);
