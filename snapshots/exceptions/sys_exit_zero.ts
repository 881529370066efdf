import { SystemExit, getAttr, print, toException } from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit() without a code is success; SystemExit can be caught.
try {
  exit("message");
} catch (caught) {
  const e = toException(caught);
  if (e instanceof SystemExit) {
    print("caught", getAttr(e, "code"));
  } else {
    throw caught;
  }
}
function f(): void {
  print("bye");
  exit();
}
f();
print("never");
