import {
  type Dynamic,
  ExceptionGroup,
  OSError,
  TypeError,
  ValueError,
  callMethod,
  getAttr,
  getItem,
  iterate,
  len,
  notMigrated,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

let eg: Dynamic;
// except* and ExceptionGroup: splitting, the rest re-raised, else and finally.
function f(errors: Dynamic[]): void {
  // Python:
  //   try:
  //       raise ExceptionGroup("g", errors)
  //   except* ValueError as eg:
  //       print("values", [str(e) for e in eg.exceptions])
  //   except* (TypeError, KeyError) as eg:
  //       print("types", len(eg.exceptions))
  //   finally:
  //       print("finally")
  notMigrated(
    "exception-group",
    'try: raise ExceptionGroup("g", errors) except* ValueError as eg: print("values"…',
  );
}

f([new ValueError("a"), new TypeError("b"), new ValueError("c")]);
try {
  f([new OSError("x"), new ValueError("y")]);
} catch (caught) {
  eg = rethrowUnless(caught, ExceptionGroup);
  print(
    "rest",
    eg,
    Array.from(iterate(getAttr(eg, "exceptions")), (e: Dynamic) => typeName(e)),
  );
}
eg = new ExceptionGroup("top", [new ValueError(1), new ExceptionGroup("in", [new TypeError(2)])]);
print(
  eg,
  getAttr(eg, "message"),
  len(getAttr(eg, "exceptions")),
  callMethod(eg, "subgroup", [TypeError]),
  getItem(callMethod(eg, "split", [ValueError]), 0),
);
try {
  // Python:
  //   try:
  //       raise ValueError("bare")
  //   except* ValueError as e:
  //       print(type(e).__name__, e.exceptions)
  notMigrated(
    "exception-group",
    'try: raise ValueError("bare") except* ValueError as e: print(type(e).__name__, …',
  );
} finally {
  print("end");
}
