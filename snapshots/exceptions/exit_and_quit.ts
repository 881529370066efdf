import * as py from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// exit() and quit() raise SystemExit, which except Exception lets through.
for (const call of py.Tuple.of(
  py.signature(() => exit(), "<lambda>", []),
  py.signature(() => exit(3), "<lambda>", []),
  py.signature(() => exit("text"), "<lambda>", []),
  py.signature(() => exit(null), "<lambda>", []),
)) {
  try {
    try {
      py.call(call, []);
    } catch (caught) {
      py.rethrowUnless(caught, py.Exception);
      py.print("never");
    }
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.SystemExit);
    py.print(py.repr(py.getAttr(error, "code")));
  }
}
py.print("before");
exit(2);
py.print("after");
