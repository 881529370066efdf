import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// Errors mapped to status codes, by the most specific class.
class AppError extends py.Exception {
  declare status: Dynamic;
  static status: Dynamic = 500;

  static {
    py.classAttribute(this, "status");
    py.lineage(this, [py.Exception]);
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
    py.signature(this, "ClientError.__init__", ["detail="]);
    py.classAttribute(this, "status");
  }
}
class NotFound extends ClientError {
  static status: Dynamic = 404;

  static {
    py.classAttribute(this, "status");
  }
}
class Throttled extends py.mixin(ClientError, py.TimeoutError) {
  static status: Dynamic = 429;

  static {
    py.classAttribute(this, "status");
    py.lineage(this, [ClientError, py.TimeoutError]);
  }
}
function respond(f: Dynamic): Dynamic {
  try {
    return py.Tuple.of(200, py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    if (e instanceof NotFound) {
      return py.Tuple.of(py.getAttr(e, "status"), `missing ${py.str(py.getAttr(e, "detail"))}`);
    } else if (e instanceof AppError) {
      return py.Tuple.of(py.getAttr(e, "status"), py.str(e));
    } else if (py.matches(e, py.TimeoutError) || py.matches(e, py.OSError)) {
      return py.Tuple.of(504, py.repr(e));
    } else {
      throw caught;
    }
  }
}
function fail(e: Dynamic): Dynamic {
  throw py.raise(e);
}
for (e of py.Tuple.of(
  new NotFound("doc"),
  new ClientError(),
  new Throttled("slow"),
  new AppError(),
  new AppError("x", 2),
  new py.TimeoutError("t"),
  NotFound,
)) {
  py.print(respond(() => fail(e)));
}
py.print(
  respond(() => "fine"),
  py.isSubclass(Throttled, py.OSError),
  py.getAttr(py.getItem(py.getAttr(Throttled, "__mro__"), 1), "__name__"),
);
