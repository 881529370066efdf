import {
  type Dynamic,
  Exception,
  Tuple,
  classAttribute,
  getAttr,
  getItem,
  print,
  raise,
  repr,
  rethrowUnless,
  str,
  toException,
} from "./runtime/python/index.js";

// Own exceptions with fields, defaults, __str__, hierarchy.
class ApiError extends Exception {
  declare status: Dynamic;
  declare extra: Dynamic;
  constructor(message: Dynamic, status: Dynamic = 500, { ...extra }: Dynamic = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
  __str__(): string {
    return `[${str(this.status)}] ${str(getItem(getAttr(this, "args"), 0))}`;
  }
}
class NotFound extends ApiError {
  constructor(what: Dynamic) {
    super(`${str(what)} not found`, 404, { what });
  }
}
class Silent extends ApiError {}
for (const e of Tuple.of(new ApiError("bad"), new NotFound("doc"), new Silent("s", 1, { a: 2 }))) {
  try {
    throw raise(e);
  } catch (caught) {
    const err = toException(caught);
    if (err instanceof NotFound) {
      print("NF", err, getAttr(err, "extra"));
    } else if (err instanceof ApiError) {
      print(err, repr(err), getAttr(err, "status"), getAttr(err, "extra"), getAttr(err, "args"));
    } else {
      throw caught;
    }
  }
}
class NoArgs extends Exception {
  declare code: Dynamic;
  static code: Dynamic = 7;

  static {
    classAttribute(this, "code");
  }
}
try {
  throw new NoArgs();
} catch (caught2) {
  const e = rethrowUnless(caught2, NoArgs);
  print(getAttr(e, "code"), repr(e), str(e) === "");
}
