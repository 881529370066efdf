import * as py from "./runtime/python/index.js";

// A bare raise at the end of a handler ends the program with the first error.
function load(): number {
  try {
    return py.int("twelve");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("log:", e);
    throw caught;
  } finally {
    py.print("done");
  }
}
load();
