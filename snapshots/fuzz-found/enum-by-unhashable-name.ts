import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A member looked up by what is no name: KeyError for what can be hashed, TypeError for the rest

class Level extends py.Enum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(2);
}
py.enumeration(Level);

for (const name of py.Tuple.of("LOW", "low", 1, null, [] as Dynamic[], { a: 1 }, py.Tuple.of("LOW"))) {
  try {
    py.print(py.getItem(Level, name));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.KeyError, py.TypeError);
    py.print(py.typeName(error), error);
  }
}
