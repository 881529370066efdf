import {
  type Dynamic,
  Ellipsis,
  TypeError,
  abstractMethods,
  call,
  callMethod,
  callable,
  getAttr,
  getItem,
  isInstance,
  mul,
  print,
  protocol,
  pyClass,
  requireConcrete,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";

// typing.Protocol with runtime_checkable beside ABCs: structural isinstance, duck-typed calls, explicit subclasses.

class Closeable {
  close(): Dynamic {
    Ellipsis;
    return null;
  }

  static {
    protocol(this, ["close"]);
  }
}

class Named {
  declare name: string;

  greet(): string {
    return `hello ${getAttr(this, "name")}`;
  }

  static {
    pyClass(this, { name: "Named" });
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
    pyClass(this, { name: "Person" });
  }
}

class Door {
  static closed: Dynamic = true;
}

function shut(thing: Dynamic): Dynamic {
  return isInstance(thing, Closeable) ? thing.close() : `cannot close ${str(typeName(thing))}`;
}

print(shut(new File()), shut(new Door()), shut([1]), new Person("x").greet());
print(isInstance(new File(), Closeable), isInstance(File, Closeable));

class Handler {
  constructor() {
    requireConcrete(new.target);
  }
  handle(event: Dynamic): Dynamic {
    Ellipsis;
    return null;
  }

  __call__(event: Dynamic): Dynamic {
    return this.handle(event);
  }
  static {
    signature(this.prototype.__call__, "Handler.__call__", ["event"]);
    abstractMethods(this, ["handle"]);
  }
}

class Echo extends Handler {
  handle(event: Dynamic): Dynamic {
    return mul(event, 2);
  }
}

const handlers: Dynamic[] = [
  new Echo(),
  signature((e: Dynamic) => callMethod(e, "upper", []), "<lambda>", ["e"]),
];
print(
  handlers.map((h: Dynamic) => call(h, ["ab"])),
  callable(getItem(handlers, 0)),
  getItem(handlers, 1) instanceof Handler,
);
try {
  new Handler();
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
