import {
  Dict,
  type Dynamic,
  Exception,
  KeyError,
  ValueError,
  getAttr,
  getItem,
  inContext,
  join,
  print,
  splitLines,
  strip,
  toException,
  type,
  typeName,
} from "./runtime/python/index.js";
import { excInfo } from "./runtime/python/stdlib/sys.js";
import { formatExc, formatExceptionOnly } from "./runtime/python/stdlib/traceback.js";

// Formatting exceptions without file names.
try {
  getItem(new Dict(), "k");
} catch (caught) {
  const e = toException(caught);
  if (e instanceof KeyError) {
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
  } else {
    throw caught;
  }
}
print(excInfo(), strip(formatExc()));
try {
  throw new ValueError();
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof ValueError) {
    try {
      print(formatExceptionOnly(e));
    } catch (raised2) {
      throw inContext(raised2, caught2);
    }
  } else {
    throw caught2;
  }
}
class My extends Exception {}
try {
  throw new My("a\nb");
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof My) {
    try {
      print(getItem(formatExceptionOnly(e), -1).startsWith("__main__.My: a"));
    } catch (raised3) {
      throw inContext(raised3, caught3);
    }
  } else {
    throw caught3;
  }
}
