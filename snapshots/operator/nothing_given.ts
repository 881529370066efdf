import * as py from "./runtime/python/index.js";
import { repeat } from "./runtime/python/stdlib/itertools.js";
import { attrgetter, itemgetter, methodcaller } from "./runtime/python/stdlib/operator.js";

// Functions that are called as values and with no arguments.

for (const make of [itemgetter, attrgetter, methodcaller, repeat]) {
  try {
    py.print(py.call(make, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError);
    py.print(error);
  }
}
