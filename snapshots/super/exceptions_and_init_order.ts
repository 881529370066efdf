import {
  type Dynamic,
  Exception,
  Tuple,
  getAttr,
  getItem,
  hasAttr,
  print,
  pyClass,
  repr,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// super().__init__ late, twice, not at all, and in exceptions; methods that run before the subclass is ready.
class Base {
  declare name: Dynamic;
  declare steps: string[];

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(name: Dynamic): void {
    this.name = name;
    this.setup();
  }

  setup(): void {
    this.steps = ["base"];
  }

  static {
    pyClass(this, { name: "Base" });
  }
}

class Early extends Base {
  declare prefix: string;
  __init__(): void {
    this.prefix = "p";
    super.__init__("early");
    getAttr(this, "steps").push("after");
  }

  setup(): void {
    super.setup();
    getAttr(this, "steps").push(this.prefix);
  }
}

class Never extends Base {
  __init__(): void {}
}

class Twice extends Base {
  __init__(): void {
    super.__init__("one");
    super.__init__("two");
  }
}

print(getAttr(new Early(), "steps"), new Twice().name, hasAttr(new Never(), "name"));

class ApiError extends Exception {
  declare status: Dynamic;
  declare extra: Dynamic;
  constructor(message: Dynamic, status: Dynamic = 500, ...rest: Dynamic[]) {
    const extra: Dynamic = Tuple.of(...rest);
    super(message, status);
    this.status = status;
    this.extra = extra;
  }

  __str__(): string {
    return `[${str(this.status)}] ${str(getItem(getAttr(this, "args"), 0))}`;
  }
}

class NotFound extends ApiError {
  constructor(what: Dynamic) {
    super(`${str(what)} not found`, 404, what);
  }
}

try {
  throw new NotFound("page");
} catch (caught) {
  const e = rethrowUnless(caught, ApiError);
  print(e, getAttr(e, "args"), e.status, e.extra, repr(e));
}

class Silent extends Exception {
  declare text: Dynamic;
  constructor(text: Dynamic) {
    super(text);
    this.text = text;
  }
}

print(getAttr(new Silent("x"), "args"), str(new Silent("x")), repr(new Silent("x")));
