import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Class attributes called name and length, and what inherits them.
class Tool {
  declare name: string;
  declare length: number;
  static name: Dynamic = "base";
  static length: Dynamic = 3;
  describe(): Dynamic {
    return py.Tuple.of(this.name, py.getAttr(py.type(this), "name"), this.length);
  }
  static label(): string {
    return this.name;
  }

  static {
    py.pyClass(this, { name: "Tool" });
    py.classAttribute(this, "name");
    py.classAttribute(this, "length");
  }
}
class Search extends Tool {
  static {
    py.pyClass(this, { name: "Search" });
  }
}
class Deep extends Search {
  static name: Dynamic = "deep";

  static {
    py.pyClass(this, { name: "Deep" });
    py.classAttribute(this, "name");
  }
}
class Deeper extends Deep {
  static length: Dynamic = 9;

  static {
    py.pyClass(this, { name: "Deeper" });
    py.classAttribute(this, "length");
  }
}
for (const c of py.Tuple.of(Tool, Search, Deep, Deeper)) {
  py.print(
    py.getAttr(c, "name"),
    py.getAttr(c, "length"),
    py.callMethod(py.call(c, []), "describe", []),
    py.callMethod(c, "label", []),
    py.getAttr(c, "__name__"),
    py.repr(c),
    py.getAttr(c, "name"),
  );
}
py.print(Search.name, new Search().name);
