import {
  Dict,
  type Dynamic,
  Tuple,
  call,
  callMethod,
  classAttribute,
  contains,
  getAttr,
  getItem,
  is,
  print,
  pyClass,
  repr,
  setAttr,
  setItem,
  signature,
  splitKeywords,
  str,
  unpackEach,
  vars,
} from "./runtime/python/index.js";

// Nested classes and class decorators with arguments, stacked, adding methods and replacing the class.
const catalog = new Dict();

const registerTags: Dynamic = Tuple.of();
function register(
  name: string,
  { tags = registerTags as Dynamic }: { tags?: Dynamic } = {},
): Dynamic {
  function deco(cls: Dynamic): Dynamic {
    setItem(catalog, name, Tuple.of(cls, tags));
    setAttr(cls, "registered", name);
    return cls;
  }
  signature(deco, "register.<locals>.deco", ["cls"]);

  return deco;
}

function addRepr(cls: Dynamic): Dynamic {
  function __repr__(self: Dynamic): string {
    return `${str(getAttr(cls, "__name__"))}(${Array.from(unpackEach(callMethod(vars(self), "items", []), 2), ([k, v]) => `${str(k)}=${repr(v)}`).join(", ")})`;
  }
  signature(__repr__, "add_repr.<locals>.__repr__", ["self"]);

  setAttr(cls, "__repr__", __repr__);
  return cls;
}
signature(addRepr, "add_repr", ["cls"]);

const Point: Dynamic = call(register("point", { tags: Tuple.of("geo") }), [
  addRepr(
    class Point {
      declare x: Dynamic;
      declare y: Dynamic;
      static Meta = class Meta {
        declare ordering: string[];
        static ordering: Dynamic = ["x"];

        static Deep = class Deep {
          declare level: number;
          static level: Dynamic = 2;

          static {
            pyClass(this, { name: "Deep", qualname: "Point.Meta.Deep" });
            classAttribute(this, "level");
          }
        };

        static {
          pyClass(this, { name: "Meta", qualname: "Point.Meta" });
          classAttribute(this, "ordering");
        }
      };

      constructor(x: Dynamic, y: Dynamic) {
        this.x = x;
        this.y = y;
      }

      static {
        pyClass(this, { name: "Point" });
      }
    },
  ),
]);

const p = call(Point, [1, 2]);
print(
  p,
  getAttr(Point, "registered"),
  getItem(catalog, "point")[1],
  is(getItem(catalog, "point")[0], Point),
  getAttr(getAttr(Point, "Meta"), "ordering"),
  getAttr(getAttr(getAttr(p, "Meta"), "Deep"), "level"),
);
print(
  getAttr(getAttr(Point, "Meta"), "__qualname__"),
  getAttr(getAttr(getAttr(Point, "Meta"), "Deep"), "__qualname__"),
  getAttr(Point, "__name__"),
);

function singleton(cls: Dynamic): Dynamic {
  const instances = new Dict();

  function get(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
    if (!contains(instances, cls)) {
      setItem(instances, cls, call(cls, args, kwargs));
    }
    return getItem(instances, cls);
  }
  signature(get, "singleton.<locals>.get", ["*args", "**kwargs"]);

  return get;
}
signature(singleton, "singleton", ["cls"]);

const Db: Dynamic = singleton(
  class Db {
    declare url: Dynamic;
    constructor(url: Dynamic = "x") {
      this.url = url;
    }

    static {
      pyClass(this, { name: "Db" });
    }
  },
);

print(is(call(Db, ["a"]), call(Db, ["b"])), getAttr(call(Db, []), "url"));

class Counted {
  declare cls: Dynamic;
  declare n: number;
  constructor(cls: Dynamic) {
    this.cls = cls;
    this.n = 0;
  }

  __call__(...rest2: Dynamic[]): Dynamic {
    const a: Dynamic = Tuple.of(...rest2);
    this.n += 1;
    return call(this.cls, a);
  }
  static {
    signature(this.prototype.__call__, "Counted.__call__", ["*a"]);
  }
}

const Item: Dynamic = call(Counted, [
  class Item {
    declare v: Dynamic;
    constructor(v: Dynamic) {
      this.v = v;
    }

    static {
      pyClass(this, { name: "Item" });
    }
  },
]);

print(getAttr(call(Item, [3]), "v"), getAttr(call(Item, [4]), "v"), getAttr(Item, "n"));
