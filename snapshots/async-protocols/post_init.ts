import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A dataclass whose __post_init__ would have to wait.

class Item {
  declare loaded: string;
  declare name: string;

  constructor(name: string, loaded: string = "" as Dynamic) {
    this.name = name;
    this.loaded = loaded;
    this.__post_init__();
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "loaded" }]);
    py.signature(this, "Item.__init__", ["name", "loaded="]);
  }

  __post_init__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      "def __post_init__(self): time.sleep(0) self.loaded = self.name.upper()",
    );
  }

  static {
    py.pyClass(this, { name: "Item" });
  }
}

py.print(new Item("one").loaded);
