import * as py from "./runtime/python/index.js";
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

for (const value of py.Tuple.of(0, null, 3, "text")) {
  try {
    exit(value);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.SystemExit);
    py.print(py.repr(py.getAttr(e, "code")), py.getAttr(e, "args"), py.isInstance(e, py.Exception));
  }
}
py.print(
  py.eq(maxsize, py.sub(py.pow(2, 63), 1)),
  py.ge(versionInfo, py.Tuple.of(3, 8)),
  py.getItem(versionInfo, 0),
  argv.length,
  byteorder,
  maxunicode,
);
py.print(py.callMethod(stdout, "write", ["abc\n"]), py.getAttr(floatInfo, "max"), py.getAttr(floatInfo, "epsilon"));
try {
  py.div(1, 0);
} catch (caught2) {
  py.rethrowUnless(caught2, py.ZeroDivisionError);
  py.print(py.is(excInfo({ handled: caught2 })[0], py.ZeroDivisionError));
}
py.print(excInfo());
