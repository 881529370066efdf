import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    this.owner = py.getAttr(owner, "__name__");
  }

  __get__(obj: Dynamic, owner: Dynamic = null): Dynamic {
    if (obj == null) {
      return this;
    }
    return py.callMethod(py.getAttr(obj, "__dict__"), "get", [py.getAttr(this, "name"), this.default]);
  }

  __set__(obj: Dynamic, value: Dynamic): void {
    if (!py.isInstance(value, this.kind)) {
      throw new py.TypeError(
        `${py.str(py.getAttr(this, "owner"))}.${py.str(py.getAttr(this, "name"))}: ${py.repr(value)} is no ${py.str(py.getAttr(this.kind, "__name__"))}`,
      );
    }
    py.setItem(py.getAttr(obj, "__dict__"), py.getAttr(this, "name"), value);
  }

  __delete__(obj: Dynamic): void {
    py.callMethod(py.getAttr(obj, "__dict__"), "pop", [py.getAttr(this, "name"), null]);
  }

  static {
    py.pyClass(this, { name: "Typed" });
  }
}

class Config {
  declare host: Dynamic;
  declare port: Dynamic;
  static host: Dynamic = new Typed(py.str, "localhost");
  static port: Dynamic = new Typed(py.int);

  constructor(host: Dynamic, port: Dynamic = 80) {
    this.host = host;
    this.port = port;
  }

  static {
    py.classAttribute(this, "host");
    py.classAttribute(this, "port");
    py.finishClass(this, { attributes: ["host", "port"] });
  }
}

class Sub extends Config {
  declare path: Dynamic;
  static path: Dynamic = new Typed(py.str, "/");

  static {
    py.classAttribute(this, "path");
    py.finishClass(this, { attributes: ["path"] });
  }
}

const [c, s]: [Dynamic, Dynamic] = [new Config("a"), new Sub("b", 1)];
py.print(
  py.getAttr(c, "host"),
  c.port,
  py.getAttr(s, "host"),
  s.path,
  py.getAttr(Config.port, "name"),
  py.getAttr(Sub.path, "owner"),
  py.getAttr(py.getAttr(Sub, "host"), "owner"),
);
for (const [name, value] of py.unpackEach(
  [py.Tuple.of("port", "x"), py.Tuple.of("host", 1), py.Tuple.of("port", 8080)],
  2,
)) {
  try {
    py.setAttr(c, name, value);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print(c.port, py.sorted(py.vars(c)), py.getAttr(s, "port"));
py.delAttr(c, "host");
py.print(py.getAttr(c, "host"));
py.delAttr(c, "host");
try {
  new Config(null);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
