import { Exception, print, rethrowUnless } from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit with a code ends the program quietly, after finally blocks.
function main(): void {
  try {
    print("start");
    exit(3);
  } catch (caught) {
    rethrowUnless(caught, Exception);
    print("not here");
  } finally {
    print("finally");
  }
}
main();
