import {
  type Dynamic,
  Exception,
  OSError,
  TimeoutError,
  Tuple,
  call,
  classAttribute,
  getAttr,
  getItem,
  isSubclass,
  matches,
  mixin,
  print,
  raise,
  repr,
  signature,
  str,
  toException,
} from "./runtime/python/index.js";

let e: Dynamic;
// Errors mapped to status codes, by the most specific class.
class AppError extends Exception {
  declare status: Dynamic;
  static status: Dynamic = 500;

  static {
    classAttribute(this, "status");
  }
}
class ClientError extends AppError {
  declare detail: Dynamic;
  static status: Dynamic = 400;
  constructor(detail: Dynamic = "bad request") {
    super(detail);
    this.detail = detail;
  }
  static {
    signature(this, "ClientError.__init__", ["detail="]);
    classAttribute(this, "status");
  }
}
class NotFound extends ClientError {
  static status: Dynamic = 404;

  static {
    classAttribute(this, "status");
  }
}
class Throttled extends mixin(ClientError, TimeoutError) {
  static status: Dynamic = 429;

  static {
    classAttribute(this, "status");
  }
}
function respond(f: Dynamic): Dynamic {
  try {
    return Tuple.of(200, call(f, []));
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof NotFound) {
      return Tuple.of(getAttr(e, "status"), `missing ${str(getAttr(e, "detail"))}`);
    } else if (e instanceof AppError) {
      return Tuple.of(getAttr(e, "status"), str(e));
    } else if (matches(e, TimeoutError) || matches(e, OSError)) {
      return Tuple.of(504, repr(e));
    } else {
      throw caught;
    }
  }
}
function fail(e: Dynamic): Dynamic {
  throw raise(e);
}
for (e of Tuple.of(
  new NotFound("doc"),
  new ClientError(),
  new Throttled("slow"),
  new AppError(),
  new AppError("x", 2),
  new TimeoutError("t"),
  NotFound,
)) {
  print(respond(() => fail(e)));
}
print(
  respond(() => "fine"),
  isSubclass(Throttled, OSError),
  getAttr(getItem(getAttr(Throttled, "__mro__"), 1), "__name__"),
);
