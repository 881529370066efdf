import {
  Dict,
  Exception,
  KeyError,
  ValueError,
  getAttr,
  getItem,
  inContext,
  join,
  print,
  rethrowUnless,
  splitLines,
  strip,
  type,
  typeName,
} from "./runtime/python/index.js";
import { excInfo } from "./runtime/python/stdlib/sys.js";
import { formatExc, formatExceptionOnly } from "./runtime/python/stdlib/traceback.js";

// Formatting exceptions without file names.
try {
  getItem(new Dict(), "k");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  try {
    print(
      formatExceptionOnly(type(e), e),
      getAttr(excInfo({ handled: caught })[0], "__name__"),
      getItem(splitLines(strip(formatExc(undefined, undefined, { handled: caught }))), -1),
      getItem(splitLines(formatExc(undefined, undefined, { handled: caught })), 0),
      strip(join("", formatExceptionOnly(e))),
      typeName(getAttr(e, "__traceback__")),
    );
  } catch (raised) {
    throw inContext(raised, caught);
  }
}
print(excInfo(), strip(formatExc()));
try {
  throw new ValueError();
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  try {
    print(formatExceptionOnly(e));
  } catch (raised2) {
    throw inContext(raised2, caught2);
  }
}
class My extends Exception {}
try {
  throw new My("a\nb");
} catch (caught3) {
  const e = rethrowUnless(caught3, My);
  try {
    print(getItem(formatExceptionOnly(e), -1).startsWith("__main__.My: a"));
  } catch (raised3) {
    throw inContext(raised3, caught3);
  }
}
