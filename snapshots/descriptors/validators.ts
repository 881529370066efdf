import {
  type Dynamic,
  Tuple,
  TypeError,
  callMethod,
  classAttribute,
  delAttr,
  finishClass,
  getAttr,
  int,
  isInstance,
  print,
  pyClass,
  repr,
  rethrowUnless,
  setAttr,
  setItem,
  sorted,
  str,
  unpackEach,
  vars,
} from "./runtime/python/index.js";

// Validating descriptors with __set_name__, one instance per attribute, defaults, class access, inheritance.
class Typed {
  declare kind: Dynamic;
  declare default: Dynamic;
  declare name: Dynamic;
  declare owner: Dynamic;
  constructor(kind: Dynamic, default_: Dynamic = null) {
    const items: Dynamic[] = [kind, default_];
    this.kind = items[0];
    this.default = items[1];
  }

  __set_name__(owner: Dynamic, name: Dynamic): void {
    this.name = name;
    this.owner = getAttr(owner, "__name__");
  }

  __get__(obj: Dynamic, owner: Dynamic = null): Dynamic {
    if (obj == null) {
      return this;
    }
    return callMethod(getAttr(obj, "__dict__"), "get", [getAttr(this, "name"), this.default]);
  }

  __set__(obj: Dynamic, value: Dynamic): void {
    if (!isInstance(value, this.kind)) {
      throw new TypeError(
        `${str(getAttr(this, "owner"))}.${str(getAttr(this, "name"))}: ${repr(value)} is no ${str(getAttr(this.kind, "__name__"))}`,
      );
    }
    setItem(getAttr(obj, "__dict__"), getAttr(this, "name"), value);
  }

  __delete__(obj: Dynamic): void {
    callMethod(getAttr(obj, "__dict__"), "pop", [getAttr(this, "name"), null]);
  }

  static {
    pyClass(this, { name: "Typed" });
  }
}

class Config {
  declare host: Dynamic;
  declare port: Dynamic;
  static host: Dynamic = new Typed(str, "localhost");
  static port: Dynamic = new Typed(int);

  constructor(host: Dynamic, port: Dynamic = 80) {
    this.host = host;
    this.port = port;
  }

  static {
    classAttribute(this, "host");
    classAttribute(this, "port");
    finishClass(this, { attributes: ["host", "port"] });
  }
}

class Sub extends Config {
  declare path: Dynamic;
  static path: Dynamic = new Typed(str, "/");

  static {
    classAttribute(this, "path");
    finishClass(this, { attributes: ["path"] });
  }
}

const [c, s]: [Dynamic, Dynamic] = [new Config("a"), new Sub("b", 1)];
print(
  getAttr(c, "host"),
  c.port,
  getAttr(s, "host"),
  s.path,
  getAttr(Config.port, "name"),
  getAttr(Sub.path, "owner"),
  getAttr(Sub.host, "owner"),
);
for (const [name, value] of unpackEach(
  [Tuple.of("port", "x"), Tuple.of("host", 1), Tuple.of("port", 8080)],
  2,
)) {
  try {
    setAttr(c, name, value);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
print(c.port, sorted(vars(c)), getAttr(s, "port"));
delAttr(c, "host");
print(getAttr(c, "host"));
delAttr(c, "host");
try {
  new Config(null);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
