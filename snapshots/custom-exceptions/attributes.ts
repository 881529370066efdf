import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Own exceptions with fields, defaults, __str__, hierarchy.
class ApiError extends py.Exception {
  declare status: Dynamic;
  declare extra: Dynamic;
  constructor(message: Dynamic, status: Dynamic = 500, { ...extra }: Dynamic = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
  __str__(): string {
    return `[${py.str(this.status)}] ${py.str(py.getItem(py.getAttr(this, "args"), 0))}`;
  }
}
class NotFound extends ApiError {
  constructor(what: Dynamic) {
    super(`${py.str(what)} not found`, 404, { what });
  }
}
class Silent extends ApiError {}
for (const e of py.Tuple.of(new ApiError("bad"), new NotFound("doc"), new Silent("s", 1, { a: 2 }))) {
  try {
    throw py.raise(e);
  } catch (caught) {
    const err = py.toException(caught);
    if (err instanceof NotFound) {
      py.print("NF", err, py.getAttr(err, "extra"));
    } else if (err instanceof ApiError) {
      py.print(err, py.repr(err), py.getAttr(err, "status"), py.getAttr(err, "extra"), py.getAttr(err, "args"));
    } else {
      throw caught;
    }
  }
}
class NoArgs extends py.Exception {
  declare code: Dynamic;
  static code: Dynamic = 7;

  static {
    py.classAttribute(this, "code");
  }
}
try {
  throw new NoArgs();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, NoArgs);
  py.print(py.getAttr(e, "code"), py.repr(e), py.str(e) === "");
}
