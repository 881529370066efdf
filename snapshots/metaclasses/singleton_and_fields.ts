import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Metaclasses in practice: singletons by __call__, collected fields, class properties, methods on the class only.
class Singleton extends py.TypeBase {
  declare instances: PyDict;
  static instances: Dynamic = new py.Dict();

  __call__(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    if (!py.contains(this.instances, this)) {
      py.setItem(this.instances, this, py.call(py.superOf(Singleton, this).__call__, args, kwargs));
    }
    return py.getItem(this.instances, this);
  }
  static {
    py.signature(this.prototype.__call__, "Singleton.__call__", ["*args", "**kwargs"]);
    py.classAttribute(this, "instances");
  }
}

class Db {
  declare url: string;
  constructor(url: string = "default") {
    this.url = url;
  }
  static {
    py.signature(this, "Db.__init__", ["url="]);
    py.finishClass(this, { metaclass: Singleton });
  }
}

class Cache {
  static {
    py.finishClass(this, { metaclass: Singleton });
  }
}

py.print(
  py.is(py.call(Db, ["x"]), py.call(Db, ["y"])),
  py.call(Db, []).url,
  py.is(py.call(Cache, []), py.call(Cache, [])),
  py.is(py.call(Cache, []), py.call(Db, [])),
  py.len(Singleton.instances),
);

class Model extends py.TypeBase {
  static __new__: Dynamic = py.signature(
    function (mcs: Dynamic, name: Dynamic, bases: Dynamic, namespace: Dynamic): Dynamic {
      const fields = new py.Dict(
        py.flatMap(py.unpackEach(py.callMethod(namespace, "items", []), 2), ([k, v]) =>
          v instanceof Field ? [[k, v] as [Dynamic, Dynamic]] : [],
        ),
      );
      const cls = py.superNew(Model, mcs, [name, bases, namespace]);
      py.setAttr(cls, "fields", py.mergeDicts(py.getAttr(cls, "fields", new py.Dict()), fields));
      return cls;
    },
    "Model.__new__",
    ["mcs", "name", "bases", "namespace", "#static"],
  );

  names(): Dynamic[] {
    return py.list(py.getAttr(this, "fields"));
  }

  __len__(): number {
    return py.len(py.getAttr(this, "fields"));
  }

  __iter__(): Dynamic {
    return py.iter(py.getAttr(this, "fields"));
  }
}

class Field {
  declare kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  static {
    py.signature(this, "Field.__init__", ["kind"]);
  }
}

class Base {
  static id: Dynamic = new Field("int");

  static {
    py.finishClass(this, { metaclass: Model });
  }
}

class User extends Base {
  static name: Dynamic = new Field("str");
  static other: Dynamic = 5;

  static {
    py.pyClass(this, { name: "User" });
    py.finishClass(this);
  }
}

py.print(
  py.callMethod(User, "names", []),
  py.len(User),
  py.list(User),
  py.callMethod(Base, "names", []),
  py.getAttr(py.getItem(py.getAttr(User, "fields"), "name"), "kind"),
);
py.print(py.typeName(User), User instanceof Model, py.typeName(py.type(User)));
