import {
  type Dynamic,
  Exception,
  IndexError,
  KeyError,
  OSError,
  StopIteration,
  Tuple,
  TypeError,
  ValueError,
  getAttr,
  print,
  repr,
  str,
} from "./runtime/python/index.js";

// str and repr of exceptions.
for (const e of Tuple.of(
  new ValueError("x"),
  new ValueError(),
  new ValueError("a", 1),
  new KeyError("k"),
  new KeyError(),
  new IndexError(3),
  new Exception(null),
  new OSError(2, "No such"),
  new StopIteration(5),
  new TypeError(["l"]),
)) {
  print(str(e), repr(e), getAttr(e, "args"));
}
class Own extends Exception {}
class Fancy extends Exception {
  declare code: Dynamic;
  constructor(code: Dynamic) {
    super(`code ${str(code)}`);
    this.code = code;
  }
}
print(
  repr(new Own("m")),
  repr(new Own()),
  repr(new Fancy(3)),
  str(new Fancy(3)),
  [new Own("z")],
  `${repr(new Own("q"))}`,
);
