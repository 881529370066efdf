import {
  type Dynamic,
  Tuple,
  join,
  lazyFlatMap,
  len,
  ljust,
  max,
  mul,
  print,
  rjust,
  str,
} from "./runtime/python/index.js";

// Text tables and separators.
const rows: Dynamic[] = [Tuple.of("name", "qty"), Tuple.of("apple", 3), Tuple.of("kiwi", 12)];
const width = max(lazyFlatMap(rows, (r: Dynamic) => [len(r[0])]));
for (const [name, qty] of rows) {
  print("| " + ljust(name, width) + " | " + rjust(str(qty), 4) + " |");
}
print("+" + mul("-", width + 2) + "+" + mul("-", 6) + "+");
print(mul("=", 10), mul("ab", 0) === "", mul("-", -1) === "", join("\n", mul(["x"], 2)));
