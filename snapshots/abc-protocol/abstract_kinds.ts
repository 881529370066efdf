import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Abstract properties, class methods and static methods; what is still abstract after one level; calls into the abstract body.

class Store {
  constructor() {
    py.requireConcrete(new.target);
  }
  get name(): Dynamic {
    py.Ellipsis;
    return null;
  }

  static open(path: Dynamic): Dynamic {
    py.Ellipsis;
    return null;
  }

  static version(): Dynamic {
    py.Ellipsis;
    return null;
  }

  save(item: Dynamic): Dynamic {
    return `base ${py.str(item)}`;
  }

  describe(): string {
    return `${py.str(this.name)} v${py.str((this.constructor as Dynamic).version())}`;
  }

  static {
    py.pyClass(this, { name: "Store" });
    py.abstractMethods(this, ["name", "open", "version", "save"]);
    py.lineage(this, [py.ABC]);
  }
}

class Half extends Store {
  get name(): string {
    return "half";
  }

  save(item: Dynamic): Dynamic {
    return py.add("half ", super.save(item));
  }

  static {
    py.pyClass(this, { name: "Half" });
  }
}

class Full extends Half {
  static open(path: Dynamic): Full {
    const made = new this();
    py.setAttr(made, "path", path);
    return made;
  }

  static version(): number {
    return 2;
  }

  static {
    py.pyClass(this, { name: "Full" });
  }
}

for (const cls of py.Tuple.of(Store, Half)) {
  try {
    py.call(cls, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
const full = Full.open("p");
py.print(full.describe(), full.save(1), py.getAttr(full, "path"), full instanceof Store, py.isSubclass(Half, py.ABC));
try {
  py.getAttr(py.getAttr(Full, "name"), "missing");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("no such attribute");
}
