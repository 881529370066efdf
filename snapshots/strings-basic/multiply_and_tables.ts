import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Text tables and separators.
const rows: Dynamic[] = [py.Tuple.of("name", "qty"), py.Tuple.of("apple", 3), py.Tuple.of("kiwi", 12)];
const width = py.max(py.lazyFlatMap(rows, (r: Dynamic) => [py.len(r[0])]));
for (const [name, qty] of rows) {
  py.print("| " + py.ljust(name, width) + " | " + py.rjust(py.str(qty), 4) + " |");
}
py.print("+" + py.mul("-", width + 2) + "+" + py.mul("-", 6) + "+");
py.print(py.mul("=", 10), py.mul("ab", 0) === "", py.mul("-", -1) === "", py.join("\n", py.mul(["x"], 2)));
