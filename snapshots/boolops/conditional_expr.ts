import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Conditional expressions, nested and lazy.
function grade(n: number): string {
  return n > 10 ? "high" : n > 5 ? "mid" : "low";
}

py.print(Array.from(py.Tuple.of(1, 6, 11), (n: number) => grade(n)));
const d = { a: 1 };
py.print(py.contains(d, "a") ? py.getItem(d, "a") : py.getItem(d, "missing"));
py.print(py.contains(d, "b") ? py.getItem(d, "b") : "none");
const items: Dynamic[] = [];
py.print(items.length > 0 ? py.getItem(items, 0) : "empty");
py.print(py.add([].length > 0 ? 1 : 2, [0].length > 0 ? 3 : 4));
const f = py.truthy(d) ? py.signature(() => "yes", "<lambda>", []) : py.signature(() => "no", "<lambda>", []);
py.print(py.call(f, []));
