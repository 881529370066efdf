import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nested classes and class decorators with arguments, stacked, adding methods and replacing the class.
const catalog = new py.Dict();

const registerTags: Dynamic = py.Tuple.of();
function register(name: string, { tags = registerTags as Dynamic }: { tags?: Dynamic } = {}): Dynamic {
  function deco(cls: Dynamic): Dynamic {
    py.setItem(catalog, name, py.Tuple.of(cls, tags));
    py.setAttr(cls, "registered", name);
    return cls;
  }
  py.signature(deco, "register.<locals>.deco", ["cls"]);

  return deco;
}

function addRepr(cls: Dynamic): Dynamic {
  function __repr__(self: Dynamic): string {
    return `${py.str(py.getAttr(cls, "__name__"))}(${Array.from(py.unpackEach(py.callMethod(py.vars(self), "items", []), 2), ([k, v]) => `${py.str(k)}=${py.repr(v)}`).join(", ")})`;
  }
  py.signature(__repr__, "add_repr.<locals>.__repr__", ["self"]);

  py.setAttr(cls, "__repr__", __repr__);
  return cls;
}
py.signature(addRepr, "add_repr", ["cls"]);

const Point: Dynamic = py.call(register("point", { tags: py.Tuple.of("geo") }), [
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
            py.pyClass(this, { name: "Deep", qualname: "Point.Meta.Deep" });
            py.classAttribute(this, "level");
          }
        };

        static {
          py.pyClass(this, { name: "Meta", qualname: "Point.Meta" });
          py.classAttribute(this, "ordering");
        }
      };

      constructor(x: Dynamic, y: Dynamic) {
        this.x = x;
        this.y = y;
      }

      static {
        py.pyClass(this, { name: "Point" });
      }
    },
  ),
]);

const p = py.call(Point, [1, 2]);
py.print(
  p,
  py.getAttr(Point, "registered"),
  py.getItem(catalog, "point")[1],
  py.is(py.getItem(catalog, "point")[0], Point),
  py.getAttr(py.getAttr(Point, "Meta"), "ordering"),
  py.getAttr(py.getAttr(py.getAttr(p, "Meta"), "Deep"), "level"),
);
py.print(
  py.getAttr(py.getAttr(Point, "Meta"), "__qualname__"),
  py.getAttr(py.getAttr(py.getAttr(Point, "Meta"), "Deep"), "__qualname__"),
  py.getAttr(Point, "__name__"),
);

function singleton(cls: Dynamic): Dynamic {
  const instances = new py.Dict();

  function get(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    if (!py.contains(instances, cls)) {
      py.setItem(instances, cls, py.call(cls, args, kwargs));
    }
    return py.getItem(instances, cls);
  }
  py.signature(get, "singleton.<locals>.get", ["*args", "**kwargs"]);

  return get;
}
py.signature(singleton, "singleton", ["cls"]);

const Db: Dynamic = singleton(
  class Db {
    declare url: Dynamic;
    constructor(url: Dynamic = "x") {
      this.url = url;
    }

    static {
      py.pyClass(this, { name: "Db" });
    }
  },
);

py.print(py.is(py.call(Db, ["a"]), py.call(Db, ["b"])), py.getAttr(py.call(Db, []), "url"));

class Counted {
  declare cls: Dynamic;
  declare n: number;
  constructor(cls: Dynamic) {
    this.cls = cls;
    this.n = 0;
  }

  __call__(...rest2: Dynamic[]): Dynamic {
    const a: Dynamic = py.Tuple.of(...rest2);
    this.n += 1;
    return py.call(this.cls, a);
  }
  static {
    py.signature(this.prototype.__call__, "Counted.__call__", ["*a"]);
  }
}

const Item: Dynamic = py.call(Counted, [
  class Item {
    declare v: Dynamic;
    constructor(v: Dynamic) {
      this.v = v;
    }

    static {
      py.pyClass(this, { name: "Item" });
    }
  },
]);

py.print(py.getAttr(py.call(Item, [3]), "v"), py.getAttr(py.call(Item, [4]), "v"), py.getAttr(Item, "n"));
