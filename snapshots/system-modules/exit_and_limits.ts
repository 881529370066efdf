import {
  Exception,
  SystemExit,
  Tuple,
  ZeroDivisionError,
  callMethod,
  div,
  eq,
  ge,
  getAttr,
  getItem,
  is,
  isInstance,
  pow,
  print,
  repr,
  rethrowUnless,
  sub,
} from "./runtime/python/index.js";
import {
  argv,
  byteorder,
  excInfo,
  exit,
  floatInfo,
  maxsize,
  maxunicode,
  stdout,
  versionInfo,
} from "./runtime/python/stdlib/sys.js";

// sys: sizes, version, arguments, and SystemExit with different values.

for (const value of Tuple.of(0, null, 3, "text")) {
  try {
    exit(value);
  } catch (caught) {
    const e = rethrowUnless(caught, SystemExit);
    print(repr(getAttr(e, "code")), getAttr(e, "args"), isInstance(e, Exception));
  }
}
print(
  eq(maxsize, sub(pow(2, 63), 1)),
  ge(versionInfo, Tuple.of(3, 8)),
  getItem(versionInfo, 0),
  argv.length,
  byteorder,
  maxunicode,
);
print(
  callMethod(stdout, "write", ["abc\n"]),
  getAttr(floatInfo, "max"),
  getAttr(floatInfo, "epsilon"),
);
try {
  div(1, 0);
} catch (caught2) {
  rethrowUnless(caught2, ZeroDivisionError);
  print(is(excInfo({ handled: caught2 })[0], ZeroDivisionError));
}
print(excInfo());
