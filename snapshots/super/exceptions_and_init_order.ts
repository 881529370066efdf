import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    py.pyClass(this, { name: "Base" });
  }
}

class Early extends Base {
  declare prefix: string;
  __init__(): void {
    this.prefix = "p";
    super.__init__("early");
    py.getAttr(this, "steps").push("after");
  }

  setup(): void {
    super.setup();
    py.getAttr(this, "steps").push(this.prefix);
  }

  static {
    py.pyClass(this, { name: "Early" });
  }
}

class Never extends Base {
  __init__(): void {}

  static {
    py.pyClass(this, { name: "Never" });
  }
}

class Twice extends Base {
  __init__(): void {
    super.__init__("one");
    super.__init__("two");
  }

  static {
    py.pyClass(this, { name: "Twice" });
  }
}

py.print(py.getAttr(new Early(), "steps"), new Twice().name, py.hasAttr(new Never(), "name"));

class ApiError extends py.Exception {
  declare status: Dynamic;
  declare extra: Dynamic;
  constructor(message: Dynamic, status: Dynamic = 500, ...rest: Dynamic[]) {
    const extra: Dynamic = py.Tuple.of(...rest);
    super(message, status);
    this.status = status;
    this.extra = extra;
  }

  __str__(): string {
    return `[${py.str(this.status)}] ${py.str(py.getItem(py.getAttr(this, "args"), 0))}`;
  }
}

class NotFound extends ApiError {
  constructor(what: Dynamic) {
    super(`${py.str(what)} not found`, 404, what);
  }
}

try {
  throw new NotFound("page");
} catch (caught) {
  const e = py.rethrowUnless(caught, ApiError);
  py.print(e, py.getAttr(e, "args"), e.status, e.extra, py.repr(e));
}

class Silent extends py.Exception {
  declare text: Dynamic;
  constructor(text: Dynamic) {
    super(text);
    this.text = text;
  }
}

py.print(py.getAttr(new Silent("x"), "args"), py.str(new Silent("x")), py.repr(new Silent("x")));
