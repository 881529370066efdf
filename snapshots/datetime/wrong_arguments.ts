import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { datetime } from "./runtime/python/stdlib/datetime.js";

// datetime called with too few arguments, or with what is no number.

const CASES: Dynamic[] = [
  py.signature(() => new (datetime as Dynamic)(2024, 1), "<lambda>", []),
  py.signature(() => new (datetime as Dynamic)(2024), "<lambda>", []),
  py.signature(() => new (datetime as Dynamic)(), "<lambda>", []),
  py.signature(() => new datetime("2024", 1, 1), "<lambda>", []),
  py.signature(() => new datetime(2024, null, 1), "<lambda>", []),
  py.signature(() => new datetime(2024, 1.5, 1), "<lambda>", []),
  py.signature(() => new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, 5), "<lambda>", []),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError);
    py.print(i, error);
  }
}
