import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// typing.Protocol with runtime_checkable beside ABCs: structural isinstance, duck-typed calls, explicit subclasses.

class Closeable {
  close(): Dynamic {
    py.Ellipsis;
    return null;
  }

  static {
    py.protocol(this, ["close"]);
  }
}

class Named {
  declare name: string;

  greet(): string {
    return `hello ${py.str(py.getAttr(this, "name"))}`;
  }

  static {
    py.pyClass(this, { name: "Named" });
  }
}

class File {
  close(): string {
    return "closed";
  }
}

class Person extends Named {
  constructor(name: string) {
    super();
    this.name = name;
  }

  static {
    py.pyClass(this, { name: "Person" });
  }
}

class Door {
  static closed: Dynamic = true;
}

function shut(thing: Dynamic): Dynamic {
  return py.isInstance(thing, Closeable)
    ? py.callMethod(thing, "close", [])
    : `cannot close ${py.str(py.typeName(thing))}`;
}

py.print(shut(new File()), shut(new Door()), shut([1]), new Person("x").greet());
py.print(py.isInstance(new File(), Closeable), py.isInstance(File, Closeable));

class Handler {
  constructor() {
    py.requireConcrete(new.target);
  }
  handle(event: Dynamic): Dynamic {
    py.Ellipsis;
    return null;
  }

  __call__(event: Dynamic): Dynamic {
    return this.handle(event);
  }
  static {
    py.signature(this.prototype.__call__, "Handler.__call__", ["event"]);
    py.abstractMethods(this, ["handle"]);
  }
}

class Echo extends Handler {
  handle(event: Dynamic): Dynamic {
    return py.mul(event, 2);
  }
}

const handlers: Dynamic[] = [
  new Echo(),
  py.signature((e: Dynamic) => py.callMethod(e, "upper", []), "<lambda>", ["e"]),
];
py.print(
  handlers.map((h: Dynamic) => py.call(h, ["ab"])),
  py.callable(py.getItem(handlers, 0)),
  py.getItem(handlers, 1) instanceof Handler,
);
try {
  new Handler();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
