import * as py from "./runtime/python/index.js";

// An uncaught exception with a cause.
try {
  py.getItem(new py.Dict(), "session");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("wrapping", e);
  throw py.raise(new py.RuntimeError("no session"), e);
}
