import {
  Dict,
  KeyError,
  RuntimeError,
  getItem,
  print,
  raise,
  toException,
} from "./runtime/python/index.js";

// An uncaught exception with a cause.
try {
  getItem(new Dict(), "session");
} catch (caught) {
  const e = toException(caught);
  if (e instanceof KeyError) {
    print("wrapping", e);
    throw raise(new RuntimeError("no session"), e);
  } else {
    throw caught;
  }
}
