import { type Dynamic, ValueError, int, print, toException } from "./runtime/python/index.js";

// A bare raise at the end of a handler ends the program with the first error.
function load(): number {
  try {
    return int("twelve");
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof ValueError) {
      print("log:", e);
      throw caught;
    } else {
      throw caught;
    }
  } finally {
    print("done");
  }
}
load();
