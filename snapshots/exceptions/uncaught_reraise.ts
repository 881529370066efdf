import { ValueError, int, print, rethrowUnless } from "./runtime/python/index.js";

// A bare raise at the end of a handler ends the program with the first error.
function load(): number {
  try {
    return int("twelve");
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print("log:", e);
    throw caught;
  } finally {
    print("done");
  }
}
load();
