import { Exception, print, toException } from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// sys.exit with a code ends the program quietly, after finally blocks.
function main(): void {
  try {
    print("start");
    exit(3);
  } catch (caught) {
    const error = toException(caught);
    if (error instanceof Exception) {
      print("not here");
    } else {
      throw caught;
    }
  } finally {
    print("finally");
  }
}
main();
