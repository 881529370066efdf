import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// OrderedDict and update say in their own words what is no pair

for (const pairs of py.Tuple.of([py.Tuple.of(1)], [py.Tuple.of(1, 2, 3)], [py.Tuple.of()], ["a"], ["ab"], [5], 5, [
  [1, 2],
  "xyz",
])) {
  for (const make of py.Tuple.of(
    OrderedDict,
    py.signature((p: Dynamic) => py.dictUpdate(new OrderedDict(), p), "<lambda>", ["p"]),
    py.dict,
  )) {
    try {
      py.print(py.call(make, [pairs]));
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.TypeError, py.ValueError);
      py.print(py.typeName(error), error);
    }
  }
}
