import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
  py.notMigrated("exception-group", 'try: raise ExceptionGroup("g", errors) except* ValueError as eg: print("values"…');
}

f([new py.ValueError("a"), new py.TypeError("b"), new py.ValueError("c")]);
try {
  f([new py.OSError("x"), new py.ValueError("y")]);
} catch (caught) {
  eg = py.rethrowUnless(caught, py.ExceptionGroup);
  py.print(
    "rest",
    eg,
    Array.from(py.iterate(py.getAttr(eg, "exceptions")), (e: Dynamic) => py.typeName(e)),
  );
}
eg = new py.ExceptionGroup("top", [new py.ValueError(1), new py.ExceptionGroup("in", [new py.TypeError(2)])]);
py.print(
  eg,
  py.getAttr(eg, "message"),
  py.len(py.getAttr(eg, "exceptions")),
  py.callMethod(eg, "subgroup", [py.TypeError]),
  py.getItem(py.callMethod(eg, "split", [py.ValueError]), 0),
);
try {
  // Python:
  //   try:
  //       raise ValueError("bare")
  //   except* ValueError as e:
  //       print(type(e).__name__, e.exceptions)
  py.notMigrated("exception-group", 'try: raise ValueError("bare") except* ValueError as e: print(type(e).__name__, …');
} finally {
  py.print("end");
}
