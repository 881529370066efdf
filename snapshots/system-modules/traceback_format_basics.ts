import * as py from "./runtime/python/index.js";
import { excInfo } from "./runtime/python/stdlib/sys.js";
import { formatExc, formatExceptionOnly } from "./runtime/python/stdlib/traceback.js";

// Formatting exceptions without file names.
try {
  py.getItem(new py.Dict(), "k");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  try {
    py.print(
      formatExceptionOnly(py.type(e), e),
      py.getAttr(excInfo({ handled: caught })[0], "__name__"),
      py.getItem(py.splitLines(py.strip(formatExc(undefined, undefined, { handled: caught }))), -1),
      py.getItem(py.splitLines(formatExc(undefined, undefined, { handled: caught })), 0),
      py.strip(py.join("", formatExceptionOnly(e))),
      py.typeName(py.getAttr(e, "__traceback__")),
    );
  } catch (raised) {
    throw py.inContext(raised, caught);
  }
}
py.print(excInfo(), py.strip(formatExc()));
try {
  throw new py.ValueError();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  try {
    py.print(formatExceptionOnly(e));
  } catch (raised2) {
    throw py.inContext(raised2, caught2);
  }
}
class My extends py.Exception {}
try {
  throw new My("a\nb");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, My);
  try {
    py.print(py.getItem(formatExceptionOnly(e), -1).startsWith("__main__.My: a"));
  } catch (raised3) {
    throw py.inContext(raised3, caught3);
  }
}
