import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// In-place sort with keys, reverse and stability.
const xs: number[] = [3, 1, 2];
py.print(py.sort(xs), xs);
py.sort(xs, { reverse: true });
py.print(xs);
const words: string[] = ["banana", "Apple", "cherry", "apple", "fig"];
py.sort(words);
py.print(words);
py.sort(words, { key: py.getAttr(py.str, "lower") });
py.print(words);
py.sort(words, { key: py.len, reverse: true });
py.print(words);
const rows: Dynamic[] = [py.Tuple.of("b", 2), py.Tuple.of("a", 2), py.Tuple.of("c", 1), py.Tuple.of("a", 1)];
py.sort(rows, { key: (r: Dynamic) => r[1] });
py.print(rows);
py.sort(rows, { key: (r: Dynamic) => py.Tuple.of(py.neg(r[1]), r[0]) });
py.print(rows);
const nums: number[] = [10, 9, 2, 33, 1, 100, -5];
py.sort(nums);
py.print(nums);
try {
  py.sort([1, "a"]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
