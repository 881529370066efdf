import * as py from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit with a code ends the program quietly, after finally blocks.
function main(): void {
  try {
    py.print("start");
    exit(3);
  } catch (caught) {
    py.rethrowUnless(caught, py.Exception);
    py.print("not here");
  } finally {
    py.print("finally");
  }
}
main();
