import {
  Dict,
  KeyError,
  RuntimeError,
  getItem,
  print,
  raise,
  rethrowUnless,
} from "./runtime/python/index.js";

// An uncaught exception with a cause.
try {
  getItem(new Dict(), "session");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("wrapping", e);
  throw raise(new RuntimeError("no session"), e);
}
