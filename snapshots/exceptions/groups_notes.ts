import {
  ExceptionGroup,
  KeyError,
  TypeError,
  ValueError,
  callMethod,
  getAttr,
  len,
  notMigrated,
  print,
} from "./runtime/python/index.js";

// add_note and exception groups.
const e = new ValueError("base");
callMethod(e, "add_note", ["first"]);
callMethod(e, "add_note", ["second"]);
print(e, getAttr(e, "__notes__"));
const g = new ExceptionGroup("many", [
  new ValueError("a"),
  new TypeError("b"),
  new ExceptionGroup("in", [new KeyError("c")]),
]);
print(g, len(getAttr(g, "exceptions")), getAttr(g, "message"));
// Python:
//   try: raise g
//   except* ValueError as eg: print("V", [str(x) for x in eg.exceptions])
//   except* (TypeError, KeyError) as eg: print("T", len(eg.exceptions))
notMigrated(
  "exception-group",
  'try: raise g except* ValueError as eg: print("V", [str(x) for x in eg.exception…',
);
