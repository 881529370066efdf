import * as py from "./runtime/python/index.js";

// add_note and exception groups.
const e = new py.ValueError("base");
py.callMethod(e, "add_note", ["first"]);
py.callMethod(e, "add_note", ["second"]);
py.print(e, py.getAttr(e, "__notes__"));
const g = new py.ExceptionGroup("many", [
  new py.ValueError("a"),
  new py.TypeError("b"),
  new py.ExceptionGroup("in", [new py.KeyError("c")]),
]);
py.print(g, py.len(py.getAttr(g, "exceptions")), py.getAttr(g, "message"));
// Python:
//   try: raise g
//   except* ValueError as eg: print("V", [str(x) for x in eg.exceptions])
//   except* (TypeError, KeyError) as eg: print("T", len(eg.exceptions))
py.notMigrated("exception-group", 'try: raise g except* ValueError as eg: print("V", [str(x) for x in eg.exception…');
