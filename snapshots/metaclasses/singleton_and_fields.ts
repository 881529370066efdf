import {
  Dict,
  type Dynamic,
  type PyDict,
  TypeBase,
  call,
  callMethod,
  classAttribute,
  contains,
  finishClass,
  flatMap,
  getAttr,
  getItem,
  is,
  iter,
  len,
  list,
  mergeDicts,
  print,
  pyClass,
  setAttr,
  setItem,
  signature,
  splitKeywords,
  superNew,
  superOf,
  type,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";

// Metaclasses in practice: singletons by __call__, collected fields, class properties, methods on the class only.
class Singleton extends TypeBase {
  declare instances: PyDict;
  static instances: Dynamic = new Dict();

  __call__(...rest: Dynamic[]): Dynamic {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
    if (!contains(this.instances, this)) {
      setItem(this.instances, this, call(superOf(Singleton, this).__call__, args, kwargs));
    }
    return getItem(this.instances, this);
  }
  static {
    signature(this.prototype.__call__, "Singleton.__call__", ["*args", "**kwargs"]);
    classAttribute(this, "instances");
  }
}

class Db {
  declare url: string;
  constructor(url: string = "default") {
    this.url = url;
  }
  static {
    signature(this, "Db.__init__", ["url="]);
    finishClass(this, { metaclass: Singleton });
  }
}

class Cache {
  static {
    finishClass(this, { metaclass: Singleton });
  }
}

print(
  is(call(Db, ["x"]), call(Db, ["y"])),
  call(Db, []).url,
  is(call(Cache, []), call(Cache, [])),
  is(call(Cache, []), call(Db, [])),
  len(Singleton.instances),
);

class Model extends TypeBase {
  static __new__: Dynamic = signature(
    function (mcs: Dynamic, name: Dynamic, bases: Dynamic, namespace: Dynamic): Dynamic {
      const fields = new Dict(
        flatMap(unpackEach(callMethod(namespace, "items", []), 2), ([k, v]) =>
          v instanceof Field ? [[k, v] as [Dynamic, Dynamic]] : [],
        ),
      );
      const cls = superNew(Model, mcs, [name, bases, namespace]);
      setAttr(cls, "fields", mergeDicts(getAttr(cls, "fields", new Dict()), fields));
      return cls;
    },
    "Model.__new__",
    ["mcs", "name", "bases", "namespace", "#static"],
  );

  names(): Dynamic[] {
    return list(getAttr(this, "fields"));
  }

  __len__(): number {
    return len(getAttr(this, "fields"));
  }

  __iter__(): Dynamic {
    return iter(getAttr(this, "fields"));
  }
}

class Field {
  declare kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  static {
    signature(this, "Field.__init__", ["kind"]);
  }
}

class Base {
  static id: Dynamic = new Field("int");

  static {
    finishClass(this, { metaclass: Model });
  }
}

class User extends Base {
  static name: Dynamic = new Field("str");
  static other: Dynamic = 5;

  static {
    pyClass(this, { name: "User" });
    finishClass(this);
  }
}

print(
  callMethod(User, "names", []),
  len(User),
  list(User),
  callMethod(Base, "names", []),
  getAttr(getItem(getAttr(User, "fields"), "name"), "kind"),
);
print(typeName(User), User instanceof Model, typeName(type(User)));
