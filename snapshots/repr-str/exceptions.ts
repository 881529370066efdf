import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str and repr of exceptions.
for (const e of py.Tuple.of(
  new py.ValueError("x"),
  new py.ValueError(),
  new py.ValueError("a", 1),
  new py.KeyError("k"),
  new py.KeyError(),
  new py.IndexError(3),
  new py.Exception(null),
  new py.OSError(2, "No such"),
  new py.StopIteration(5),
  new py.TypeError(["l"]),
)) {
  py.print(py.str(e), py.repr(e), py.getAttr(e, "args"));
}
class Own extends py.Exception {}
class Fancy extends py.Exception {
  declare code: Dynamic;
  constructor(code: Dynamic) {
    super(`code ${py.str(code)}`);
    this.code = code;
  }
}
py.print(
  py.repr(new Own("m")),
  py.repr(new Own()),
  py.repr(new Fancy(3)),
  py.str(new Fancy(3)),
  [new Own("z")],
  `${py.repr(new Own("q"))}`,
);
