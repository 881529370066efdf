import {
  AttributeError,
  type Dynamic,
  Ellipsis,
  Tuple,
  TypeError,
  abstractMethods,
  add,
  call,
  getAttr,
  isSubclass,
  object,
  print,
  pyClass,
  requireConcrete,
  rethrowUnless,
  setAttr,
  str,
} from "./runtime/python/index.js";

// Abstract properties, class methods and static methods; what is still abstract after one level; calls into the abstract body.

class Store {
  constructor() {
    requireConcrete(new.target);
  }
  get name(): Dynamic {
    Ellipsis;
    return null;
  }

  static open(path: Dynamic): Dynamic {
    Ellipsis;
    return null;
  }

  static version(): Dynamic {
    Ellipsis;
    return null;
  }

  save(item: Dynamic): string {
    return `base ${str(item)}`;
  }

  describe(): string {
    return `${str(this.name)} v${str((this.constructor as Dynamic).version())}`;
  }

  static {
    pyClass(this, { name: "Store" });
    abstractMethods(this, ["name", "open", "version", "save"]);
  }
}

class Half extends Store {
  get name(): string {
    return "half";
  }

  save(item: Dynamic): Dynamic {
    return add("half ", super.save(item));
  }

  static {
    pyClass(this, { name: "Half" });
  }
}

class Full extends Half {
  static open(path: Dynamic): Full {
    const made = new this();
    setAttr(made, "path", path);
    return made;
  }

  static version(): number {
    return 2;
  }
}

for (const cls of Tuple.of(Store, Half)) {
  try {
    call(cls, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
const full = Full.open("p");
print(
  full.describe(),
  full.save(1),
  getAttr(full, "path"),
  full instanceof Store,
  isSubclass(Half, object),
);
try {
  getAttr(getAttr(Full, "name"), "missing");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("no such attribute");
}
