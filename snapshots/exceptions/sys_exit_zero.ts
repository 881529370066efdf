import * as py from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit() without a code is success; SystemExit can be caught.
try {
  exit("message");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.SystemExit);
  py.print("caught", py.getAttr(e, "code"));
}
function f(): void {
  py.print("bye");
  exit();
}
f();
py.print("never");
