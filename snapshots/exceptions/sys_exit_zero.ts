import { SystemExit, getAttr, print, rethrowUnless } from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit() without a code is success; SystemExit can be caught.
try {
  exit("message");
} catch (caught) {
  const e = rethrowUnless(caught, SystemExit);
  print("caught", getAttr(e, "code"));
}
function f(): void {
  print("bye");
  exit();
}
f();
print("never");
